import { describe, expect, it } from '@jest/globals';
import { parse } from 'parse5';
import { CommentEnd } from '../../packages/html/src/comment.js';

/** Where parse5 ends the comment of `<!--` and this; -1 where the page ends first. */
function browserEnd(text: string): number {
  let isUnclosed = false;
  const document = parse(`<!--${text}`, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code }) => {
      isUnclosed ||= code === 'eof-in-comment';
    },
  });
  const [comment] = document.childNodes;
  const end = (comment?.sourceCodeLocation?.endOffset ?? 0) - 4;
  return isUnclosed && end >= text.length ? -1 : end;
}

function find(pieces: readonly string[]): number {
  const end = new CommentEnd();
  end.reset();
  let before = 0;
  for (const piece of pieces) {
    // Between other bytes, that must not be looked at.
    const bytes = Buffer.from(`>-->${piece}-->`);
    const found = end.find(bytes, 4, 4 + piece.length);
    if (found >= 0) return before + found - 4;
    before += piece.length;
  }
  return -1;
}

const alphabet = ['-', '!', '>', '<', 'a'];
const texts = [''];
for (let at = 0; texts[at] !== undefined && (texts[at]?.length ?? 0) < 5; at++) {
  texts.push(...alphabet.map((character) => texts[at] + character));
}

describe('the end of a comment', () => {
  it('is where a browser has it, for every text of five characters, at every split', () => {
    for (const text of texts) {
      const end = browserEnd(text);
      const cuts = Array.from({ length: text.length + 1 }, (_, cut) => [text.slice(0, cut), text.slice(cut)]);
      for (const pieces of [...cuts, [...text]]) {
        if (find(pieces) !== end)
          throw new Error(`<!--${pieces.join('|')} ends at ${find(pieces)}, not ${end}`);
      }
    }
    expect(texts.length).toBe(3906);
  });

  it('is found anew for each comment', () => {
    const end = new CommentEnd();
    end.reset();
    expect(end.find(Buffer.from('a-'), 0, 2)).toBe(-1);
    end.reset();
    expect(end.find(Buffer.from('->b-->'), 0, 6)).toBe(2);
  });
});
