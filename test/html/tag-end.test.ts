import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { TagEnd } from '../../packages/html/src/tag-end.js';

/** Where parse5 ends the tag that begins the markup; -1 where the page ends first. */
function browserEnd(markup: string): number {
  const [node] = parseFragment(markup, { sourceCodeLocationInfo: true }).childNodes;
  const location = node !== undefined && 'tagName' in node ? node.sourceCodeLocation : undefined;
  return location?.startTag?.endOffset ?? location?.endOffset ?? -1;
}

function find(pieces: readonly string[]): number {
  const end = new TagEnd();
  end.reset();
  let before = 1;
  for (const piece of pieces) {
    const bytes = Buffer.from(`"'${piece}>"'`);
    const found = end.find(bytes, 2, 2 + piece.length);
    if (found >= 0) return before + found - 2;
    before += piece.length;
  }
  return -1;
}

describe('the end of a tag', () => {
  it.each([
    ['<b>', 3],
    ['<b x=">">', 9],
    [`<b x='>' y=">">`, 15],
    ['<b x=>', 6],
    ['<b x=a">', 8],
    ['<b "x>"', 6],
    ['<b/>', 4],
    ['<b x=/>', 7],
    ['<b ="">', 7],
    ['<b =">">', 6],
    ['<b x="a', -1],
    ['<b', -1],
    ['<b x', -1],
    ['<b"x>', 5],
    ["<b x = '>' >", 12],
    ['<b x\n=\n">"/ >', 13],
  ])('of %s is at %i', (markup, end) => {
    expect(browserEnd(markup)).toBe(end);
    for (let cut = 1; cut <= markup.length; cut++) {
      expect(find([markup.slice(1, cut), markup.slice(cut)])).toBe(end);
    }
  });

  it('is where a browser has it, whatever the tag is made of and however it is cut', () => {
    const parts = fc.array(fc.constantFrom('a', '=', '"', "'", '>', '/', ' ', '\n', '<', 'x="', "y='"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(parts, (list) => {
        const markup = `<b${list.join('')}`;
        expect(find([...markup.slice(1)])).toBe(browserEnd(markup));
        expect(find([markup.slice(1)])).toBe(browserEnd(markup));
      }),
      { numRuns: 2000 },
    );
  });

  it('is found from after a name as well', () => {
    const end = new TagEnd();
    end.resetInTag();
    expect(end.find(Buffer.from('="a>'), 0, 4)).toBe(4);
    end.reset();
    expect(end.find(Buffer.from('="a>'), 0, 4)).toBe(4);
  });
});
