import { describe, expect, it } from '@jest/globals';
import { isFromOwnSite } from '../../packages/notice/src/own-site.js';

function facts(headers: Readonly<Record<string, string>>, isSecure = true) {
  return {
    method: 'POST',
    path: '/',
    host: 'shop.example',
    isSecure,
    header: (name: string) => headers[name],
  };
}

describe('isFromOwnSite', () => {
  it.each<[string, Readonly<Record<string, string>>, boolean]>([
    ['the browser says same-origin', { 'sec-fetch-site': 'same-origin' }, true],
    [
      'the browser says same-origin, though the referrer policy hides the origin',
      { 'sec-fetch-site': 'same-origin', origin: 'null' },
      true,
    ],
    ['a sibling domain', { 'sec-fetch-site': 'same-site', origin: 'https://shop.example' }, false],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://shop.example' }, false],
    ['typed into the address bar', { 'sec-fetch-site': 'none' }, false],
    ['an older browser, its own origin', { origin: 'https://shop.example' }, true],
    [
      'an older browser, another port, which shares the cookies',
      { origin: 'https://shop.example:8443' },
      true,
    ],
    ['an older browser, another site', { origin: 'https://evil.example' }, false],
    ['an older browser, a name that ends alike', { origin: 'https://badshop.example' }, false],
    ['an older browser, plain HTTP to HTTPS', { origin: 'http://shop.example' }, false],
    ['a sandboxed frame', { origin: 'null' }, false],
    ['nothing said', {}, false],
    ['nonsense', { origin: '::' }, false],
  ])('%s', (_case, headers, expected) => {
    expect(isFromOwnSite(facts(headers))).toBe(expected);
  });

  it('takes HTTPS for HTTP where a proxy in front is not trusted', () => {
    expect(isFromOwnSite(facts({ origin: 'https://shop.example' }, false))).toBe(true);
  });
});
