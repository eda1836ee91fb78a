import { describe, expect, it } from '@jest/globals';
import { readMediaType, splitOutsideQuotes } from '../../packages/html/src/media-type.js';

describe('a content type', () => {
  it.each([
    ['text/html', 'text/html', undefined],
    ['TEXT/HTML;CHARSET=UTF-8', 'text/html', 'utf-8'],
    [' text/html ; charset="utf-8" ', 'text/html', 'utf-8'],
    ['text/html;charset=utf-8;charset=koi8-r', 'text/html', 'utf-8'],
    ['text/html;x="a;charset=koi8-r"; charset=utf-8', 'text/html', 'utf-8'],
    ['text/html; charset="ko\\i8-r', 'text/html', 'koi8-r'],
    ['text/html;charset=', 'text/html', undefined],
    ['text/html;;charset=utf-8', 'text/html', 'utf-8'],
    // Fetch: the last one that can be read counts, and keeps the charset of an equal one before it.
    ['text/plain, text/html', 'text/html', undefined],
    ['text/html;charset=utf-8, text/html', 'text/html', 'utf-8'],
    ['text/html;charset=utf-8, text/plain', 'text/plain', undefined],
    ['text/html, nonsense', 'text/html', undefined],
    ['text/html, */*', 'text/html', undefined],
    ['text/html;x=",";charset=utf-8', 'text/html', 'utf-8'],
    // What stands without a semicolon is no parameter.
    ['text/html charset=utf-8', 'text/html', undefined],
    ['text/html\tx', 'text/html', undefined],
    ['text/html(x)', 'text/html', undefined],
    ['application/xhtml+xml', 'application/xhtml+xml', undefined],
  ])('%s', (value, essence, charset) => {
    expect(readMediaType(value)).toEqual({ essence, charset });
  });

  it.each(['', 'html', 'text/', '/html', 'text/html/x', 'te xt/html', '*/*', ';charset=utf-8'])(
    'cannot be read: "%s"',
    (value) => {
      expect(readMediaType(value)).toBeUndefined();
    },
  );
});

describe('a header value', () => {
  it('falls into parts at separators outside of quoted strings', () => {
    expect(splitOutsideQuotes('a,"b,c",d', ',')).toEqual(['a', '"b,c"', 'd']);
    expect(splitOutsideQuotes('a;"b\\";c";d', ';')).toEqual(['a', '"b\\";c"', 'd']);
    expect(splitOutsideQuotes('"a,b', ',')).toEqual(['"a,b']);
    expect(splitOutsideQuotes('', ',')).toEqual(['']);
    expect(splitOutsideQuotes(',', ',')).toEqual(['', '']);
  });
});
