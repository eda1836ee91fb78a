import { describe, expect, it } from '@jest/globals';
import { readRefresh } from '../../packages/html/src/refresh.js';

describe('a declarative refresh', () => {
  it.each([
    ['0; url=/a', '/a'],
    ['0;url=/a', '/a'],
    ['0,url=/a', '/a'],
    ['0 url=/a', '/a'],
    ['5;URL = /a', '/a'],
    [" 5 ; url='/a b' x", '/a b'],
    ['5;url="/a', '/a'],
    ['0;/a', '/a'],
    ['0 /a', '/a'],
    ['1.5;url=/a', '/a'],
    ['.5;url=/a', '/a'],
    ['0;url=url=/a', 'url=/a'],
    ['0;urls', 'urls'],
    ['0;u', 'u'],
    ['0;\turl=/a', '/a'],
    ["0;'/a'", '/a'],
    ['0;;url=/a', ';url=/a'],
    // Chromium takes any blank of Unicode around the time, which here is bytes of UTF-8.
    ['\v0;url=/a', '/a'],
    ['0\v;url=/a', '/a'],
    ['\xe2\x80\x800\xe3\x80\x80;url=/a', '/a'],
  ])('%s leads to %s', (content, url) => {
    const target = readRefresh(content);
    expect(target?.url).toBe(url);
    expect(content.slice(target?.start).startsWith(url)).toBe(true);
  });

  // HTML 4.2.5.3: without a time, or with other text behind it, nothing happens; without an address the page is loaded anew.
  it.each([
    '',
    '5',
    '5;',
    '5; ',
    '5;url=',
    '5; url=""',
    'url=/a',
    'a;url=/a',
    '-1;url=/a',
    '5x;url=/a',
    ';url=/a',
    '+5;url=/a',
  ])('"%s" leads nowhere else', (content) => expect(readRefresh(content)).toBeUndefined());
});
