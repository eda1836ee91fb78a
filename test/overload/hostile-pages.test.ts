import { createStripper } from '@cookiewarden/html';
import { describe, expect, it } from '@jest/globals';
import { denyIn, pageUrl } from '../support/strip-page.js';

// What is counted, not timed: what is held, and in how many pieces a page leaves.
const judge = denyIn('remove');

/** How many bytes came out, in how many pieces, and how many were held at most while the page arrived. */
function strip(bytes: Uint8Array, chunkSize: number): { length: number; pieces: number; held: number } {
  let length = 0;
  let pieces = 0;
  let written = 0;
  let held = 0;
  const stripper = createStripper({
    judge,
    pageUrl,
    charset: 'utf-8',
    emit: (piece) => {
      length += piece.length;
      pieces++;
    },
  });
  for (let at = 0; at < bytes.length; at += chunkSize) {
    const chunk = bytes.subarray(at, at + chunkSize);
    stripper.write(chunk);
    written += chunk.length;
    held = Math.max(held, written - length);
  }
  stripper.end();
  return { length, pieces, held };
}

const mega = 1_000_000;
const limit = 1_048_576;

/** Pages of about `size` bytes. Each was, or might be, quadratic for some parser. */
const hostile: readonly (readonly [name: string, make: (size: number) => string])[] = [
  ['only "<"', (size) => '<'.repeat(size)],
  ['only "</"', (size) => '</'.repeat(size / 2)],
  ['only "<!"', (size) => '<!'.repeat(size / 2)],
  ['only "<!--"', (size) => '<!--'.repeat(size / 4)],
  ['only "<a"', (size) => '<a'.repeat(size / 2)],
  ['one attribute', (size) => `<img alt="${'x'.repeat(size)}" src=//pixel.example/p>`],
  ['one unquoted attribute', (size) => `<img src=//pixel.example/${'x'.repeat(size)}>`],
  ['an attribute that never ends', (size) => `<img alt="${'x'.repeat(size)}`],
  ['many attributes', (size) => `<img ${'a=b '.repeat(size / 4)}>`],
  ['many attributes of one name', (size) => `<img ${'src=/a '.repeat(size / 7)}>`],
  ['many attributes without end', (size) => `<img ${'src '.repeat(size / 4)}`],
  ['candidates', (size) => `<img srcset="${'//cdn.example/a 1x, '.repeat(size / 20)}">`],
  ['candidates in parentheses', (size) => `<img srcset="//pixel.example/a ${'(,'.repeat(size / 2)}">`],
  ['commas in candidates', (size) => `<img srcset="${','.repeat(size)}//pixel.example/a">`],
  ['references', (size) => `<img src="${'&amp;'.repeat(size / 5)}">`],
  ['half references', (size) => `<img src="${'&a'.repeat(size / 2)}">`],
  ['an unclosed comment', (size) => `<!--${'-'.repeat(size)}`],
  ['an unclosed comment of ">"', (size) => `<!--${'->'.repeat(size / 2)}`],
  ['an unclosed script', (size) => `<script>${'trackMe '.repeat(size / 8)}`],
  ['an unclosed script of end tags', (size) => `<script>${'</script'.repeat(size / 8)}`],
  ['an escaped script', (size) => `<script>${'<!--<script>'.repeat(size / 12)}`],
  ['an unclosed style', (size) => `<style>${'url('.repeat(size / 4)}`],
  ['a style of strings', (size) => `<style>${`@import "`.repeat(size / 9)}</style>`],
  ['a style of escapes', (size) => `<style>${'\\75('.repeat(size / 4)}</style>`],
  ['a style of comments', (size) => `<style>@import ${'/*'.repeat(size / 2)}</style>`],
  ['an unclosed noscript', (size) => `<noscript>${'<p>'.repeat(size / 3)}`],
  ['noscripts', (size) => '<noscript>'.repeat(size / 10)],
  ['drawings', (size) => '<svg>'.repeat(size / 5)],
  ['groups of a drawing', (size) => `<svg>${'<g>'.repeat(size / 3)}`],
  ['scripts of a drawing', (size) => `<svg>${'<script>'.repeat(size / 8)}`],
  ['styles of a drawing', (size) => `<svg>${'<style>'.repeat(size / 7)}`],
  ['lists of addresses in a drawing', (size) => `<svg>${'<script type=importmap>'.repeat(size / 23)}`],
  ['CDATA', (size) => `<svg>${'<![CDATA['.repeat(size / 9)}`],
  ['end tags of a drawing', (size) => `<svg><desc>${'</g>'.repeat(size / 4)}`],
  ['selects', (size) => '<select><style>'.repeat(size / 15)],
  ['templates', (size) => '<template><col><style>'.repeat(size / 22)],
  ['framesets', (size) => '<frameset><noframes>'.repeat(size / 20)],
  ['a frame in a frame', (size) => `<iframe srcdoc="${'&lt;iframe srcdoc=&quot;'.repeat(size / 24)}">`],
  ['bases', (size) => '<base href=//a.example/>'.repeat(size / 24)],
  ['pictures', (size) => '<img src=//cdn.example/p>'.repeat(size / 25)],
  ['a name that never ends', (size) => `<${'a'.repeat(size)}`],
  ['JSON', (size) => `<script type=importmap>${'['.repeat(size)}</script>`],
];

describe('hostile pages', () => {
  // A jest time-out is the only clock: what is quadratic takes hours at this size, what is linear a second.
  it.each(hostile)(
    '%s: a million and a half bytes are read, and no more is held than the limit',
    (_name, make) => {
      const bytes = Buffer.from(make(1.5 * mega));
      const { held } = strip(bytes, 65_536);
      expect(held).toBeLessThanOrEqual(limit + 65_536);
    },
  );

  it.each(hostile)('%s: one byte a chunk gives the same', (_name, make) => {
    const bytes = Buffer.from(make(60_000));
    const whole = strip(bytes, bytes.length);
    expect(strip(bytes, 1).length).toBe(whole.length);
  });

  it('a tag of ten megabytes is judged by what fits the limit', () => {
    const bytes = Buffer.from(`<img src=//pixel.example/p alt="${'x'.repeat(10 * mega)}">after`);
    expect(strip(bytes, 65_536).length).toBe('after'.length);
  });

  it('a million attributes cost no more memory than one', () => {
    const bytes = Buffer.from(`<p ${'src=x '.repeat(mega)}>after`);
    expect(strip(bytes, 65_536).length).toBe(bytes.length);
  });

  it('twice the bytes make no more than twice the pieces', () => {
    for (const [name, make] of hostile) {
      const half = strip(Buffer.from(make(100_000)), 4096);
      const whole = strip(Buffer.from(make(200_000)), 4096);
      expect({ name, isFlat: whole.pieces <= 2 * half.pieces + 16 }).toEqual({ name, isFlat: true });
    }
  });
});
