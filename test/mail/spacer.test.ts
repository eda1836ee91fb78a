import { describe, expect, it } from '@jest/globals';
import { createSpacerTest } from '../../packages/mail/src/spacer.js';

const isSpacer = (url: string, html = ''): boolean => {
  const { hostname: host, pathname: path, search } = new URL(url);
  return createSpacerTest(html)({ kind: 'load', host, path, query: search.slice(1), element: 'img' });
};
const twice = (url: string): string => `<img src="${url}"><IMG width=1 SRC=${url}>`;

describe('a tiny image', () => {
  it('that repeats holds a layout together', () => {
    const url = 'https://img.example/layout/dot.gif';
    expect(isSpacer(url, twice(url))).toBe(true);
    expect(isSpacer(url, `<img src="${url}">`)).toBe(false);
  });

  it.each([
    'https://img.example/spacer.gif',
    'https://img.example/i/clear_dot.gif',
    'https://img.example/b.gif',
  ])('%s says so itself', (url) => {
    expect(isSpacer(url)).toBe(true);
  });

  it.each([
    'https://img.example/spacer.gif?u=1',
    'https://img.example/1234567/spacer.gif',
    'https://img.example/o/aX3bY4cZ5dW6eV7f/spacer.gif',
    'https://82185326.img.example/spacer.gif',
    'https://img.example/pixel.gif',
  ])('%s is a pixel all the same', (url) => {
    expect(isSpacer(url, url.includes('pixel.gif') ? '' : twice(url))).toBe(false);
  });
});
