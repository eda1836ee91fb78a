import { describe, expect, it } from '@jest/globals';
import { decodePercent, readContentUrl } from '../../packages/html/src/content-url.js';

describe('a data URL', () => {
  it.each([
    ['data:text/html,<p>a', 'text/html', '<p>a'],
    ['data:,a', 'text/plain', 'a'],
    ['data:;charset=utf-8,a', 'text/plain', 'a'],
    ['DATA:TEXT/HTML;x="a",b', 'text/html', 'b'],
    [' \n d\tata:te\nxt/html,a', 'text/html', 'a'],
    ['data:text/html,a,b', 'text/html', 'a,b'],
    ['data:text/html,a#b', 'text/html', 'a'],
    ['data:text/html,%3Cp%3E%e9%', 'text/html', '<p>\xe9%'],
    ['data:text/html;base64,PHA+', 'text/html', '<p>'],
    ['data:text/html; BASE64 ,PH A%2B', 'text/html', '<p>'],
    ['data:nonsense,a', 'text/plain', 'a'],
    ['data:text/html;charset=utf-8;base64,PHA+', 'text/html', '<p>'],
    ['data:base64,PHA+', 'text/plain', 'PHA+'],
  ])('%j holds %s', (url, essence, body) => {
    expect(readContentUrl(url)).toEqual({ essence, body });
  });

  it.each(['', 'data:', 'data:text/html', 'data:text/html;base64,(', 'https://a/?data:,b', 'xdata:,a'])(
    'is none: %j',
    (url) => {
      expect(readContentUrl(url)).toBeUndefined();
    },
  );

  it('reads as the runtime’s own fetch reads it', async () => {
    for (const url of [
      'data:text/html,<p>a',
      'data:,a%20b',
      'data:text/css;base64,QGE=',
      'data:;charset=x,a,b',
      'data:text/html; base64 ,PHA+',
      'data:a/b;x=1,%41',
    ]) {
      const response = await fetch(url);
      const { essence, body } = readContentUrl(url) ?? {};
      expect(response.headers.get('content-type')?.split(';')[0]).toBe(essence);
      expect(await response.text()).toBe(body);
    }
  });
});

describe('percent-encoded text', () => {
  it('is decoded byte by byte, and what is no byte stays', () => {
    expect(decodePercent('%41%c3%A9%zz%4%')).toBe('A\xc3\xa9%zz%4%');
  });
});
