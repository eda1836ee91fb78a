import { describe, expect, it } from '@jest/globals';
import { compileKeptLinks, compileListLinks, readListHeader } from '../../packages/mail/src/kept-links.js';

describe('links that stay', () => {
  const isKept = compileKeptLinks(['/preferences/']);

  it.each([
    'https://shop.example/unsubscribe?u=1&mc_eid=2',
    'https://shop.example/newsletter/abmelden/1',
    'https://shop.us1.list-manage.com/unsubscribe?u=1&id=2&e=3',
    'https://shop.us1.list-manage.com/profile?u=1',
    'https://shop.example/view-in-browser/42',
    'https://shop.example/mail/webversion?id=42',
    'https://writer.substack.com/action/disable_email?token=1',
    'https://shop.example/preferences/42?utm_source=mail',
  ])('%s is one', (url) => {
    expect(isKept(url)).toBe(true);
  });

  it.each([
    'https://shop.example/',
    'https://shop.example/preview?utm_source=mail',
    'https://shop.example/optics',
  ])('%s is none', (url) => {
    expect(isKept(url)).toBe(false);
  });

  it.each([
    ['https://shop.example/u/1?utm_source=mail', true],
    ['HTTPS://SHOP.example/u/1?utm_source=mail', true],
    ['https://shop.ex%61mple/u/1?utm_source=mail', true],
    ['https://shop.example/u/2?utm_source=mail', false],
    ['https://other.example/u/1?utm_source=mail', false],
    ['not an address', false],
  ])("are those of the message's own header, however they are written: %s", (url, isListed) => {
    expect(compileListLinks(['https://Shop.example/u/1?utm_source=mail'])(url)).toBe(isListed);
    expect(compileListLinks([])(url)).toBe(false);
  });
});

describe('the addresses of a List-Unsubscribe header', () => {
  it.each<[string, string[]]>([
    ['<mailto:leave@shop.example>, <https://shop.example/u/1>', ['https://shop.example/u/1']],
    [
      '<https://shop.example/u/1>,\r\n <http://shop.example/u/2>',
      ['https://shop.example/u/1', 'http://shop.example/u/2'],
    ],
    ['<https://shop.example/\r\n u/1>', ['https://shop.example/u/1']],
    ['https://shop.example/u/1', ['https://shop.example/u/1']],
    ['<mailto:leave@shop.example>', []],
    ['', []],
  ])('of %j are %j', (header, addresses) => {
    expect(readListHeader(header)).toEqual(addresses);
  });
});
