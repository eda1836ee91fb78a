import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HeldBytes } from '../../packages/html/src/held-bytes.js';

const nothing = new Uint8Array(0);

describe('bytes that are held back', () => {
  it('come out as they went in, however they came', () => {
    const pieces = fc.array(fc.record({ bytes: fc.uint8Array({ maxLength: 300 }), from: fc.nat(300) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(pieces, fc.uint8Array({ maxLength: 200 }), fc.nat(200), (some, last, from) => {
        const held = new HeldBytes();
        const expected: number[] = [];
        for (const { bytes, from: start } of some) {
          held.add(bytes, Math.min(start, bytes.length), bytes.length);
          expected.push(...bytes.subarray(start));
          // They were copied: what becomes of the chunk does not matter.
          bytes.fill(0);
        }
        expect(held.length).toBe(expected.length);
        const lastOnes = held.joinLast(from, last, 0, last.length);
        expect([...lastOnes]).toEqual([...(from === 0 ? [] : expected.slice(-from)), ...last]);
        const all = held.take(last, Math.min(from, last.length), last.length);
        expect([...all]).toEqual([...expected, ...last.subarray(from)]);
        expect(held.length).toBe(0);
        expect(held.take(nothing, 0, 0)).toHaveLength(0);
      }),
    );
  });

  it('are given piece by piece, as they were held', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 })), (pieces) => {
        const held = new HeldBytes();
        for (const bytes of pieces) held.add(bytes, 0, bytes.length);
        const given: number[] = [];
        held.give((piece) => given.push(...piece));
        expect(given).toEqual(pieces.flatMap((bytes) => [...bytes]));
        expect(held.length).toBe(0);
        expect(held.take(nothing, 0, 0)).toHaveLength(0);
      }),
    );
  });

  it('are held in few pieces, though they come one by one', () => {
    const held = new HeldBytes();
    for (let at = 0; at < 1_000_000; at++) held.add(Uint8Array.of(at), 0, 1);
    const { pieces } = held as unknown as { readonly pieces: readonly Uint8Array[] };
    expect(pieces.length).toBeLessThan(40);
    expect(pieces.reduce((sum, piece) => sum + piece.length, 0)).toBeLessThan(1_000_000 + 65_537);
    const all = held.take(nothing, 0, 0);
    expect(all).toHaveLength(1_000_000);
    expect(all.findIndex((byte, at) => byte !== (at & 255))).toBe(-1);
  });
});
