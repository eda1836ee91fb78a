import { addToVary, makePrivate } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';

describe('addToVary', () => {
  it.each([
    [undefined, ['Cookie'], 'Cookie'],
    ['', ['Cookie'], 'Cookie'],
    ['Accept-Encoding', ['Cookie', 'Sec-GPC'], 'Accept-Encoding, Cookie, Sec-GPC'],
    ['cookie', ['Cookie'], 'cookie'],
    ['Accept , COOKIE', ['Cookie', 'DNT'], 'Accept , COOKIE, DNT'],
    ['*', ['Cookie'], '*'],
    ['Accept, *', ['Cookie'], 'Accept, *'],
    ['X-Cookie', ['Cookie'], 'X-Cookie, Cookie'],
    ['Accept', [], 'Accept'],
    [undefined, [], undefined],
  ])('to %j of %j is %j', (present, names, expected) => {
    expect(addToVary(present, names)).toBe(expected);
  });
});

describe('makePrivate', () => {
  it.each([
    [undefined, 'private'],
    ['', 'private'],
    ['max-age=60', 'private, max-age=60'],
    ['public, max-age=60', 'private, max-age=60'],
    ['Public,S-MaxAge=600 , max-age=60', 'private, max-age=60'],
    ['proxy-revalidate, must-revalidate', 'private, must-revalidate'],
    ['private, max-age=60', 'private, max-age=60'],
    ['private="set-cookie, x", max-age=60', 'private, max-age=60'],
    ['max-age=60,Private', 'max-age=60,Private'],
    ['private, no-cache, no-store, max-age=0', 'private, no-cache, no-store, max-age=0'],
    ['private, s-maxage=60', 'private'],
    ['private, private="x"', 'private'],
    ['private=1, x="private"', 'private, x="private"'],
    ['no-store', 'no-store'],
    ['public, NO-STORE', 'NO-STORE'],
    ['no-cache="a, b", x="\\", public"', 'private, no-cache="a, b", x="\\", public"'],
    ['no-store=1, max-age=60', 'private, no-store=1, max-age=60'],
    ['no-cache, immutable', 'private, no-cache, immutable'],
    ['public-ish, max-age=1', 'private, public-ish, max-age=1'],
    [', ,max-age=1,,', 'private, max-age=1'],
  ])('of %j is %j', (present, expected) => {
    expect(makePrivate(present)).toBe(expected);
  });

  it('reads a hostile value in linear time', () => {
    expect(makePrivate('"\\'.repeat(100_000))).toMatch(/^private, /);
    expect(makePrivate('s-maxage=1,'.repeat(100_000))).toBe('private');
  });
});
