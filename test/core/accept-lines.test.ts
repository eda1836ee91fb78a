import { describe, expect, it } from '@jest/globals';
import { acceptLines } from '../../packages/core/src/accept-lines.js';

describe('lines that a source wrote', () => {
  it('are what they are', () => {
    const lines = ['a=1', 'b=2'];
    expect(acceptLines(lines)).toBe(lines);
    expect(acceptLines(undefined)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['a promise', Promise.resolve(['a=1']), 'a promise: it must be synchronous'],
    ['promises in a list', ['a=1', Promise.reject(new Error('late'))], 'a promise: it must be synchronous'],
    ['a text', 'a=1', 'no list of lines'],
    ['a list of numbers', [1], 'no list of lines'],
  ])('are none in %s', (_what, written, why) => {
    expect(() => acceptLines(written as readonly string[])).toThrow(why);
  });
});
