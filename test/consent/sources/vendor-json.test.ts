import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  entriesOf,
  objectOf,
  readJsonObject,
  textOf,
  textsOf,
  timeOf,
} from '../../../packages/consent/src/sources/vendor-json.js';

describe('readJsonObject', () => {
  it.each(['', '{', '}', '{}}', '[]', '"{}"', 'null', '{"a":1', '{a:1}'])('makes nothing of %j', (text) => {
    expect(readJsonObject(text)).toBeUndefined();
  });

  it('reads an object, and no more of its names than it wrote', () => {
    const object = readJsonObject('{"__proto__":{"polluted":true},"a":1}');
    expect(entriesOf(object)).toEqual([
      ['__proto__', { polluted: true }],
      ['a', 1],
    ]);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => readJsonObject(`{${text}}`) !== null));
  });
});

describe('what a value is', () => {
  it('is an object only if it is no array', () => {
    expect([objectOf({ a: 1 }), objectOf([]), objectOf(null), objectOf('a')]).toEqual([
      { a: 1 },
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('has entries only if it is an object', () => {
    expect([entriesOf(['a']), entriesOf('a'), entriesOf(undefined)]).toEqual([[], [], []]);
  });

  it('is texts as far as they are texts', () => {
    expect([textsOf(['a', 1, null, 'b']), textsOf('ab'), textsOf({ 0: 'a' })]).toEqual([['a', 'b'], [], []]);
  });

  it('is a text or nothing', () => {
    expect([textOf('a'), textOf(1), textOf(null)]).toEqual(['a', undefined, undefined]);
  });

  it.each([
    ['2024-09-03T07:28:29.541Z', 1, Date.UTC(2024, 8, 3, 7, 28, 29, 541)],
    [1700000000, 1000, 1700000000000],
    ['soon', 1, undefined],
    [1e20, 1, undefined],
    ['+275760-09-13', 1, undefined],
    [0, 1, undefined],
    [-5, 1, undefined],
    [Number.NaN, 1, undefined],
    [Number.POSITIVE_INFINITY, 1, undefined],
    [null, 1, undefined],
    [true, 1, undefined],
  ])('is a time of %j in units of %p', (value, unit, expected) => {
    expect(timeOf(value, unit)).toBe(expected);
  });
});
