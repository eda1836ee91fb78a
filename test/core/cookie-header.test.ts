import { keepCookiePairs, readCookieNames } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';

/** The header without pairs named `x`. */
function withoutX(header: string): string | undefined {
  return keepCookiePairs(header, (name) => name !== 'x');
}

describe('keepCookiePairs', () => {
  it.each([
    ['a=1; x=2; b=3', 'a=1; b=3', 'in the middle'],
    ['x=2; a=1; b=3', 'a=1; b=3', 'at the start'],
    ['a=1; b=3; x=2', 'a=1; b=3', 'at the end'],
    ['x=1; a=1; x=2; b=2; x=3', 'a=1; b=2', 'several of one name'],
    ['a=1;x=2;b=3', 'a=1;b=3', 'no blank behind the separator'],
    ['a=1 ;\t x = 2 ; b=3', 'a=1 ; b=3', 'blanks round the name'],
    ['a="1, 2"; x=2; b=\u00e9\u00ff%20==', 'a="1, 2"; b=\u00e9\u00ff%20==', 'the other octets stay'],
    ['a=1; x="2; b=3"', 'a=1; b=3"', '";" ends a pair, in quotes too'],
    ['a=1;; x=2;; b=3', 'a=1;;; b=3', 'empty pairs stay'],
    ['a=x=1; x=a', 'a=x=1', 'the first "=" ends a name'],
    ['a=1; x=', 'a=1', 'an empty value'],
    ['a=1; X=2; xx=3', 'a=1; X=2; xx=3', 'only that name, in that case'],
    ['a=1; x', 'a=1; x', 'a nameless cookie whose value is "x"'],
  ])('makes %j into %j: %s', (header, expected) => {
    expect(withoutX(header)).toBe(expected);
  });

  it.each(['x=1', 'x=1; x=2', ' x=1 ;', ';x=1;;'])('leaves nothing of %j', (header) => {
    expect(withoutX(header)).toBeUndefined();
  });

  it.each(['', ';', ' ; ', 'a=1;', ' a=1', 'a', '=', '\u00a0x=1', 'a=1; b=2 ; '])(
    'gives %j back as it is, where nothing is turned down',
    (header) => {
      expect(withoutX(header)).toBe(header);
    },
  );

  it('asks about every pair in order, also about each of several with one name', () => {
    const asked: string[] = [];
    let count = 0;
    const kept = keepCookiePairs('a=1; a=2; b; a=3; =c', (name) => {
      asked.push(name);
      return name !== 'a' || ++count === 2;
    });
    expect(asked).toEqual(['a', 'a', '', 'a', '']);
    expect(kept).toBe('a=2; b; =c');
  });

  it('takes a nameless cookie out, with or without "="', () => {
    expect(keepCookiePairs('a=1; b; =c; d=2', (name) => name !== '')).toBe('a=1; d=2');
  });

  it('reads a hostile header in linear time', () => {
    const semicolons = ';'.repeat(500_000);
    expect(withoutX(`${semicolons}x=1${semicolons}`)).toBeUndefined();
    expect(withoutX(`x=1; ${'a;'.repeat(250_000)}`)).toHaveLength(499_999);
  });
});

describe('readCookieNames', () => {
  it.each([
    ['', []],
    ['a=1', ['a']],
    ['b=2; a=1; b=3', ['b', 'a', 'b']],
    ['__proto__=1; a', ['__proto__', '']],
  ])('of %j are %j', (header, names) => {
    expect(readCookieNames(header)).toEqual(names);
  });
});
