import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  decodeBase64,
  decodePercent,
  findCookies,
  isEncoded,
  longestValue,
  readUnwrapped,
} from '../../../packages/consent/src/sources/cookie-text.js';

const headerText = fc.string({ unit: 'binary-ascii', maxLength: 40 });

describe('findCookies', () => {
  it('finds every cookie whose name starts so, copies too, in the order sent', () => {
    expect(findCookies('p-a=1; x=2;p-b = 3 ;\tp-a=4', 'p-')).toEqual([
      { name: 'p-a', value: '1' },
      { name: 'p-b', value: '3' },
      { name: 'p-a', value: '4' },
    ]);
  });

  it('takes neither the end of another name nor a value for one', () => {
    expect(findCookies('xp-a=1; y=p-a=2; z= p-a=3; p-a; p-', 'p-')).toEqual([]);
  });

  it('keeps the value as it was sent, with every "=" in it', () => {
    expect(findCookies('p-a="x=%3B"=', 'p-')).toEqual([{ name: 'p-a', value: '"x=%3B"=' }]);
  });

  it('never throws', () => {
    fc.assert(fc.property(headerText, (text) => Array.isArray(findCookies(text, 'a'))));
  });
});

describe('readUnwrapped', () => {
  const find = (wanted: string) => (text: string) => (text === wanted ? text : undefined);

  it('asks the outermost layer first', () => {
    const asked: string[] = [];
    readUnwrapped('%2541', (text) => {
      asked.push(text);
      return undefined;
    });
    expect(asked).toEqual(['%2541', '%41', 'A']);
  });

  it('takes off quotes and what was escaped in them', () => {
    expect(readUnwrapped('"a\\"b\\\\c\\054d"', find('a"b\\c,d'))).toBe('a"b\\c,d');
    expect(readUnwrapped('"', find('"'))).toBe('"');
    expect(readUnwrapped('"a', find('"a'))).toBe('"a');
  });

  it('tries + as a blank only where the text as it is was not understood', () => {
    expect(readUnwrapped('a+b', (text) => text)).toBe('a+b');
    expect(readUnwrapped('a+b', find('a b'))).toBe('a b');
  });

  it('gives up after three layers', () => {
    const wrap = (text: string, times: number): string =>
      times === 0 ? text : wrap(encodeURIComponent(text), times - 1);
    expect(readUnwrapped(wrap('{', 3), find('{'))).toBe('{');
    expect(readUnwrapped(wrap('{', 4), find('{'))).toBeUndefined();
  });

  it('does not look at a value that no browser keeps', () => {
    expect(readUnwrapped('x'.repeat(longestValue), (text) => text.length)).toBe(longestValue);
    expect(readUnwrapped('x'.repeat(longestValue + 1), (text) => text.length)).toBeUndefined();
  });
});

describe('decodePercent', () => {
  it('decodes what was encoded', () => {
    fc.assert(fc.property(fc.string(), (text) => decodePercent(encodeURIComponent(text)) === text));
  });

  it('decodes the ASCII octets where the others are no UTF-8', () => {
    expect(decodePercent('%7B%ff%22é%2')).toBe('{%ff"é%2');
  });

  it('never throws', () => {
    fc.assert(fc.property(headerText, (text) => typeof decodePercent(text) === 'string'));
  });
});

describe('isEncoded', () => {
  it.each([
    ['%7B', true],
    ['100%', false],
    ['%zz', false],
    ['', false],
  ])('of %j is %p', (text, expected) => {
    expect(isEncoded(text)).toBe(expected);
  });
});

describe('decodeBase64', () => {
  it('decodes both alphabets, padded or not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', minLength: 1 }), (text) => {
        const padded = btoa(text);
        const forUrls = padded.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
        expect([decodeBase64(padded), decodeBase64(forUrls)]).toEqual([text, text]);
      }),
    );
  });

  it.each(['', '=', 'a', 'abcde', 'a b', 'ab=c', 'é'])('makes nothing of %j', (text) => {
    expect(decodeBase64(text)).toBeUndefined();
  });
});
