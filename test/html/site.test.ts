import { describe, expect, it } from '@jest/globals';
import { isCrossSite, siteOf } from '../../packages/html/src/site.js';

describe('the site of a host', () => {
  it.each([
    ['example.com', 'example.com'],
    ['www.example.com', 'example.com'],
    ['a.b.c.example.com', 'example.com'],
    ['localhost', 'localhost'],
    ['www.example.co.uk', 'example.co.uk'],
    ['example.co.uk', 'example.co.uk'],
    ['a.example.com.au', 'example.com.au'],
    ['www.example.de', 'example.de'],
    ['a.example.or.jp', 'example.or.jp'],
    ['192.0.2.1', '192.0.2.1'],
    ['[2001:db8::1]', '[2001:db8::1]'],
    ['', ''],
  ])('%s is %s', (host, site) => expect(siteOf(host)).toBe(site));

  it('is another one only where it is sure to be', () => {
    expect(isCrossSite('img.shop.example', 'www.shop.example')).toBe(false);
    expect(isCrossSite('shop.example', 'shop.example')).toBe(false);
    expect(isCrossSite('pixel.example', 'shop.example')).toBe(true);
    expect(isCrossSite('a.co.uk', 'b.co.uk')).toBe(true);
    expect(isCrossSite('192.0.2.1', '192.0.2.2')).toBe(true);
    expect(isCrossSite('notshop.example', 'shop.example')).toBe(true);
  });
});
