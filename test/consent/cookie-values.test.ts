import { readCookieValues } from '@cookiewarden/consent';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

describe('readCookieValues', () => {
  it.each<[string, string[]]>([
    ['a=1', ['1']],
    ['x=0; a=1; a=2;a=3', ['1', '2', '3']],
    [' \ta \t= \t1\t ;', ['1']],
    ['a=', ['']],
    ['a', []],
    ['=a=1', []],
    ['xa=1; a-b=2; b=a=3', []],
    ['a=b=c', ['b=c']],
    ['a="1;2"', ['"1']],
    ['$Version=1; a=1', ['1']],
    ['a=1,a=2', ['1,a=2']],
    ['\u00a0a=1; \ufeffa=2', []],
    ['a=\u00a01', ['\u00a01']],
    ['a=a; a', ['a']],
    ['aa=1; a=2', ['2']],
    ['', []],
  ])('in %p is %p', (header, values) => {
    expect(readCookieValues(header, 'a')).toEqual(values);
  });

  it('is nothing without a header', () => {
    expect(readCookieValues(undefined, 'a')).toEqual([]);
  });

  it('agrees with cutting the header into pairs', () => {
    const header = fc
      .array(fc.constantFrom('a', 'b', '=', ';', ' ', '\t', 'aa', '1', '\u00a0'), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(header, (text) => {
        const expected = text
          .split(';')
          .map((pair) => pair.split('='))
          .filter(([name = '', ...rest]) => rest.length > 0 && name.replace(/^[ \t]+|[ \t]+$/g, '') === 'a')
          .map(([, ...rest]) => rest.join('=').replace(/^[ \t]+|[ \t]+$/g, ''));
        expect(readCookieValues(text, 'a')).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });
});
