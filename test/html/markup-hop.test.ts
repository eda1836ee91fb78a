import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hopToMarkup, passEndTag } from '../../packages/html/src/markup-hop.js';

function hop(text: string, from: number, to: number): number {
  const bytes = Buffer.from(text, 'latin1');
  return hopToMarkup(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.length), from, to);
}

describe('the way to the next tag', () => {
  it('leads to the first `<`, near or far, and no further than the end', () => {
    const text = fc.tuple(fc.nat(100), fc.nat(100)).map(([before, after]) => {
      return `${'x'.repeat(before)}<${'y'.repeat(after)}`;
    });
    fc.assert(
      fc.property(text, fc.nat(200), fc.nat(200), (some, one, other) => {
        const to = Math.min(some.length, Math.max(one, other));
        const from = Math.min(to, one, other);
        const found = some.slice(from, to).indexOf('<');
        expect(hop(some, from, to)).toBe(found < 0 ? to : from + found);
      }),
    );
  });

  it.each([
    ['</div>', 6],
    ['</P>x', 4],
    ['</h1>', 5],
    ['</x-y>', 6],
    ['</br>', 5],
    ['</b>', 4],
    // What has to be read: attributes, an end that is not there, and the ends that matter.
    ['</div >', -1],
    ['</div/>', -1],
    ['</div', -1],
    ['</body>', -1],
    ['</BODY>', -1],
    ['</select>', -1],
    ['</Template>', -1],
  ])('passes over the end tag of %j to %i', (text, end) => {
    const bytes = Buffer.from(text);
    expect(passEndTag(bytes, 2, bytes.length)).toBe(end);
  });
});
