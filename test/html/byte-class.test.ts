import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  byteClass,
  endsTagName,
  findByte,
  foldCase,
  isBlank,
  isBlankBetween,
  LETTER,
  toBytes,
  toText,
} from '../../packages/html/src/byte-class.js';

const everyByte = Array.from({ length: 256 }, (_, byte) => byte);

describe('a byte', () => {
  it('is a letter, a blank or the end of a name exactly where the HTML standard says so', () => {
    for (const byte of everyByte) {
      const character = String.fromCharCode(byte);
      expect(byteClass[byte] === LETTER).toBe(/[A-Za-z]/.test(character));
      expect(isBlank(byte)).toBe('\t\n\f\r '.includes(character));
      expect(endsTagName(byte)).toBe('\t\n\f\r />'.includes(character));
      expect(foldCase(byte)).toBe(/[A-Z]/.test(character) ? byte + 32 : byte);
    }
  });

  it('is a blank like all others, or they are not blank together', () => {
    const bytes = toBytes('a \t\n\f\r b');
    expect(isBlankBetween(bytes, 1, 6)).toBe(true);
    expect(isBlankBetween(bytes, 3, 3)).toBe(true);
    expect(isBlankBetween(bytes, 0, 6)).toBe(false);
    expect(isBlankBetween(bytes, 1, 8)).toBe(false);
  });

  it('is one character of text, whatever it is, also of long text', () => {
    const bytes = Uint8Array.from({ length: 10_000 }, (_, at) => at & 255);
    const text = toText(bytes, 3, 9999);
    expect(text).toHaveLength(9996);
    expect([...text].every((character, at) => character.charCodeAt(0) === bytes[at + 3])).toBe(true);
  });

  it('is UTF-8 where it was made of text', () => {
    expect([...toBytes('aé€')]).toEqual([0x61, 0xc3, 0xa9, 0xe2, 0x82, 0xac]);
  });

  it('is found where the runtime’s own search finds it', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.nat(20),
        fc.nat(60),
        fc.nat(255),
        (bytes, from, length, byte) => {
          // Bytes in the middle of others, as chunks of a stream are.
          const whole = Uint8Array.of(byte, byte, ...bytes, byte);
          const part = whole.subarray(2, 2 + bytes.length);
          const start = Math.min(from, part.length);
          const to = Math.min(start + length, part.length);
          const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
          const found = part.indexOf(byte, start);
          expect(findByte(part, view, start, to, byte)).toBe(found < 0 || found > to ? to : found);
        },
      ),
    );
  });
});
