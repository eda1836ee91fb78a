import { describe, expect, it } from '@jest/globals';
import { rewriteText } from '../../packages/mail/src/rewrite-text.js';

const found = (text: string): string[] => {
  const urls: string[] = [];
  const kept = rewriteText(text, (url) => {
    urls.push(url);
    return undefined;
  });
  expect(kept).toBe(text);
  return urls;
};

describe('the addresses of a text part', () => {
  it.each<[string, string[]]>([
    ['See https://a.example/x.', ['https://a.example/x']],
    ['(see https://a.example/a_(b)).', ['https://a.example/a_(b)']],
    ['<https://a.example/x?a=1&b=2>', ['https://a.example/x?a=1&b=2']],
    ['[shop](https://a.example/x), https://b.example', ['https://a.example/x', 'https://b.example']],
    ['[ https://a.example/x ]!', ['https://a.example/x']],
    ['“https://a.example/x”', ['https://a.example/x']],
    ['見る https://a.example/x。', ['https://a.example/x']],
    ['https://a.example/ä?', ['https://a.example/ä']],
    ['HTTPS://A.example/x\r\nnext', ['HTTPS://A.example/x']],
    ['no address, mailto:a@b.example', []],
  ])('of %j are %j', (text, urls) => {
    expect(found(text)).toEqual(urls);
  });

  it('are replaced, and nothing else is', () => {
    expect(rewriteText('a (https://a.example/1), b', () => 'https://b.example/2')).toBe(
      'a (https://b.example/2), b',
    );
  });

  it('are found in linear time in a text of brackets', () => {
    const text = `https://a.example/${'('.repeat(50_000)}${')'.repeat(100_000)}`;
    expect(found(text)).toHaveLength(1);
  });
});
