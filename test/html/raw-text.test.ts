import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { RawText } from '../../packages/html/src/raw-text.js';

/** Where parse5 completes the name of the end tag, counted from the start tag’s end; -1 where there is none. */
function browserEnd(name: string, text: string): number {
  const start = `<${name}>`;
  const [element] = parseFragment(`${start}${text}`, {
    sourceCodeLocationInfo: true,
    scriptingEnabled: true,
  }).childNodes;
  const location = (element as DefaultTreeAdapterTypes.Element | undefined)?.sourceCodeLocation;
  return location?.endTag === undefined ? -1 : location.endTag.startOffset + name.length + 3 - start.length;
}

function find(name: string, pieces: readonly string[]): number {
  const text = new RawText();
  text.reset(Buffer.from(name), name === 'script');
  let before = 0;
  for (const piece of pieces) {
    const bytes = Buffer.from(`</${piece}</${name}>`);
    const found = text.find(bytes, 2, 2 + piece.length);
    if (found >= 0) return before + found - 2;
    before += piece.length;
  }
  return -1;
}

/** Every text of so many parts, each ended by ">", so that an end tag is whole. */
function* textsOf(parts: readonly string[], length: number, start = ''): Generator<string> {
  yield `${start}>`;
  if (length > 0) for (const part of parts) yield* textsOf(parts, length - 1, start + part);
}

describe('the end of an element whose content is text', () => {
  const parts = ['<', '/', '<!--', '-', '>', 'script', ' ', '</script'];

  function hold(text: string): void {
    const end = browserEnd('script', text);
    for (const pieces of [[text], [...text]]) {
      const found = find('script', pieces);
      if (found !== end) throw new Error(`${pieces.join('|')} ends at ${found}, not ${end}`);
    }
  }

  it('is where a browser has it in every script of four parts, escaped or not', () => {
    const texts = [...textsOf(parts, 4)];
    texts.forEach(hold);
    expect(texts).toHaveLength(4681);
  });

  it('is where a browser has it in longer scripts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...parts, '-->', 'SCRIPT', '<script '), { minLength: 5, maxLength: 14 }),
        (list) => hold(`${list.join('')}>`),
      ),
      { numRuns: 3000 },
    );
  });

  it.each(['style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript'])(
    'is where a browser has it in every %s of four parts',
    (name) => {
      for (const text of textsOf(['<', '/', name.toUpperCase(), '<!--', ' ', '\f', `</${name}`, '-->'], 4)) {
        const end = browserEnd(name, text);
        for (const pieces of [[text], [...text]]) {
          if (find(name, pieces) !== end)
            throw new Error(`${pieces.join('|')} ends at ${find(name, pieces)}, not ${end}`);
        }
      }
      expect(find(name, [`a</${name}x></${name}>`])).toBe(2 * name.length + 8);
    },
  );

  it('leaves the byte count of the end tag to be told', () => {
    const text = new RawText();
    text.reset(Buffer.from('style'), false);
    const bytes = Buffer.from('a</style >');
    expect(bytes.toString().slice(text.find(bytes, 0, bytes.length) - text.endLength)).toBe('</style >');
  });
});
