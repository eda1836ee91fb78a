import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  isBitText,
  readBit,
  readFibonacci,
  readNumber,
} from '../../../packages/consent/src/sources/iab-bits.js';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const bitText = fc
  .array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 20 })
  .map((letters) => letters.join(''));
const bitsOf = (text: string) =>
  [...text].map((letter) => alphabet.indexOf(letter).toString(2).padStart(6, '0')).join('');

function textOf(bits: string): string {
  const padded = bits.padEnd(Math.ceil(bits.length / 6) * 6, '0');
  return (padded.match(/.{6}/g) ?? []).map((sextet) => alphabet[Number.parseInt(sextet, 2)]).join('');
}

function fibonacci(value: number): string {
  const weights = [1, 2];
  while ((weights.at(-1) ?? 0) <= value) weights.push((weights.at(-1) ?? 0) + (weights.at(-2) ?? 0));
  let left = value;
  let bits = '';
  for (const weight of weights.reverse()) {
    if (weight <= left) {
      left -= weight;
      bits = `1${bits}`;
    } else if (bits !== '') bits = `0${bits}`;
  }
  return `${bits}1`;
}

describe('readNumber', () => {
  it('reads any bits of any text', () => {
    fc.assert(
      fc.property(bitText, fc.nat(130), fc.integer({ min: 1, max: 36 }), (text, at, width) => {
        const bits = bitsOf(text)
          .slice(at, at + width)
          .padEnd(width, '0');
        expect(readNumber(text, at, width)).toBe(Number.parseInt(bits, 2));
        expect(readBit(text, at)).toBe(bits.startsWith('1'));
      }),
    );
  });
});

describe('isBitText', () => {
  it.each([
    ['CQ-_09az', true],
    ['', false],
    ['CQ=', false],
    ['CQ.', false],
    ['CQ é', false],
  ])('of %j is %p', (text, expected) => {
    expect(isBitText(text)).toBe(expected);
  });
});

describe('readFibonacci', () => {
  it('reads every number, wherever it stands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(20), (value, at) => {
        const bits = fibonacci(value);
        expect(readFibonacci(textOf('1'.repeat(at) + bits), at)).toEqual({ value, end: at + bits.length });
      }),
    );
  });

  it('ends with the text', () => {
    expect(readFibonacci('AAAA', 0)).toBeUndefined();
    expect(readFibonacci('', 0)).toBeUndefined();
  });
});
