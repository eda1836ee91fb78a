import { definePolicy } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AddressReader } from '../../packages/html/src/address.js';
import { readReferences } from '../../packages/html/src/character-references.js';
import { readUrl } from '../support/read-url.js';

const { rules } = definePolicy({
  rules: [
    { host: 'pixel.example', category: 'advertising' },
    { host: '192.0.2.1', category: 'advertising' },
    { host: 'xn--pxel-vpa.example', category: 'advertising' },
    { host: '*', path: '*/collect', category: 'statistical' },
  ],
});
const pageUrl = 'https://shop.example/a/page.html?q';
const reader = (base?: string) => {
  const addresses = new AddressReader(rules, pageUrl, 'utf-8');
  if (base !== undefined) addresses.setBase(base);
  return addresses;
};
const look = (addresses: AddressReader, value: string) => {
  const bytes = Buffer.from(`//${value}//pixel.example`);
  return addresses.glance(bytes, 2, bytes.length - 15);
};
const isDenied = (addresses: AddressReader, value: string): boolean =>
  addresses
    .resolve(readReferences(value))
    .some(({ host, path, query }) => rules.host(host, path, query) !== undefined);

/** Spellings that the URL standard reads as an address of the pixel's host, on a page under HTTPS. */
const spellings = [
  'https://pixel.example/p',
  '//pixel.example',
  'HTTPS://PIXEL.EXAMPLE/',
  'http://pixel.example:8080/p',
  'https://a.b.pixel.example/',
  ' \t\nhttps://pixel.example ',
  'ht\ttps://pixel.example',
  '//pix\nel.example',
  '/\t/pixel.example',
  '\\\\pixel.example',
  '/\\pixel.example',
  'https:\\\\pixel.example',
  'https:/\\pixel.example',
  'https:///pixel.example',
  '///pixel.example',
  'http:pixel.example',
  'http:/pixel.example',
  'https://user:pass@pixel.example',
  'https://shop.example@pixel.example/',
  'https://shop.example:80@pixel.example/',
  'https://pixel.example./p',
  'https://pixel.example?q',
  'https://pixel.example#f',
  'https://%70ixel.example',
  'https://ｐixel.example',
  'https://pixel。example',
  'https://PIXÉL.example'.replace('PIXÉL', 'pixel'),
  'https&colon;//pixel.example',
  'https:&sol;&sol;pixel.example',
  '&#47/pixel.example',
  '//pixel&period;example',
  'ht&Tab;tps://pixel.example',
  '\x01https://pixel.example',
  'https://píxel.example',
  'https://xn--pxel-vpa.example',
  'http://192.0.2.1/',
  'http://3221225985/',
  'http://0xc0.0x00.0x02.0x01/',
  'http://0300.0.513/',
  'http://192.0.513',
  'https://shop.example/x/collect',
  '/collect',
  'collect',
  '../collect',
  'x/../collect',
  '/%2e/collect',
  './/collect',
  '/x/collect?v=2',
  '/x/collect/more',
];

const harmless = [
  '',
  ' ',
  '#top',
  '/own.png',
  'own.png',
  '?q',
  '../own',
  'https://cdn.example/a',
  '//cdn.example',
  'https://notpixel.example',
  'https://pixel.example.org',
  'https://cdn.example/pixel.example',
  'javascript:location="https://pixel.example"',
  'data:text/html,//pixel.example',
  'blob:https://pixel.example/1',
  'mailto:a@pixel.example',
  'about:blank',
  'tel:1',
  'https:',
  'https://',
  'http://[',
  'https:pixel.example',
  'https://cdn.example/collector',
  '/collected',
];

describe('an address', () => {
  it.each(spellings)('is known however it is written: %j', (value) => {
    expect(isDenied(reader(), value)).toBe(true);
    expect(look(reader(), value)).toBe('perhaps');
  });

  it.each(harmless)('is not taken for another one: %j', (value) => {
    expect(isDenied(reader(), value)).toBe(false);
  });

  it.each([
    'https://cdn.example/a',
    '//cdn.example:443',
    'http://cdn.example?q',
    'https://notpixel.example/x#y',
  ])('of a host that no rule names need not be resolved: %s', (value) => {
    expect(look(reader(), value)).toBe('elsewhere');
  });

  it.each(['', ' \n', '#a', 'javascript:x', 'data:,', 'mailto:a@b', '/own.png'])(
    'that fetches nothing a rule could match need not be resolved: %j',
    (value) => {
      expect(look(reader(), value)).toBe('nothing');
    },
  );

  it('is never passed over at a glance where a rule would match it', () => {
    const parts = fc.constantFrom(
      'https:',
      'http:',
      '/',
      '//',
      '\\',
      '@',
      ':',
      '80',
      '.',
      '?',
      '#',
      '&sol;',
      '&#x2e;',
      '%2e',
      '\t',
      ' ',
      'pixel.example',
      'pixel',
      'example',
      'shop.example',
      'collect',
      'a',
      '192.0.2.1',
      '..',
      'é',
    );
    const addresses = reader();
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 7 }), (list) => {
        const value = list.join('');
        if (isDenied(addresses, value)) expect(look(addresses, value)).toBe('perhaps');
      }),
      { numRuns: 5000 },
    );
  });

  it('is what `URL` makes of it', () => {
    for (const value of [...spellings, ...harmless]) {
      const text = readReferences(value);
      const url = readUrl(text, pageUrl);
      const expected =
        url && /^https?:$/.test(url.protocol)
          ? [{ host: url.hostname.replace(/\.$/, ''), path: url.pathname, query: url.search.slice(1) }]
          : [];
      expect(reader().resolve(text)).toEqual(expected);
    }
  });
});

describe('a base', () => {
  it('counts, and so does the page’s own address, since what stands before it may have been loaded', () => {
    const addresses = reader('https://pixel.example/x/');
    expect(addresses.resolve('y')).toEqual([
      { host: 'shop.example', path: '/a/y', query: '' },
      { host: 'pixel.example', path: '/x/y', query: '' },
    ]);
    expect(look(addresses, 'y')).toBe('perhaps');
    expect(addresses.resolve('https://cdn.example/')).toHaveLength(1);
  });

  it('is resolved against the page, and ignored where it is data or a script', () => {
    expect(
      reader('/b/')
        .resolve('y')
        .map(({ path }) => path),
    ).toEqual(['/a/y', '/b/y']);
    for (const href of ['data:,', 'javascript:1', 'http://['])
      expect(reader(href).resolve('y')).toHaveLength(1);
  });

  it('may not be the first: one in a template or a drawing is none of the document', () => {
    const addresses = reader('/own/');
    addresses.setBase('https://pixel.example/');
    expect(addresses.resolve('y').map(({ host }) => host)).toContain('pixel.example');
    for (let more = 0; more < 100; more++) addresses.setBase(`/${more}/`);
    expect(addresses.resolve('y').length).toBeLessThan(12);
  });
});

describe('the text of an attribute', () => {
  it('is read in the page’s charset, then with its references', () => {
    const latin = new AddressReader(rules, pageUrl, 'windows-1252');
    const bytes = Buffer.from('https://p\xedxel.example/&eacute;', 'latin1');
    expect(latin.readText(bytes, 0, bytes.length)).toBe('https://píxel.example/é');
    expect(reader().readText(Buffer.from('é&amp;'), 0, 7)).toBe('é&');
    expect(new AddressReader(rules, pageUrl, 'no-such-charset').readText(Buffer.from('é'), 0, 2)).toBe('é');
  });

  it('of a page whose own address cannot be read is still judged', () => {
    const addresses = new AddressReader(rules, 'not a url', undefined);
    expect(addresses.pageHost).toBe('localhost');
    expect(isDenied(addresses, '//pixel.example')).toBe(true);
  });
});
