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
    { host: '*', path: '/track', category: 'advertising' },
  ],
});
const pageUrl = 'https://shop.example/dir/page?q';

// Parts that URL parsers, and the tokenizer before them, read in ways of their own.
const part = fc.constantFrom(
  ...[
    'https:',
    'http:',
    'HTTPS:',
    'ftp:',
    'data:',
    'javascript:',
    'blob:',
    'ws:',
    'h',
    'ttps',
    ':',
    '//',
    '/',
    '\\',
    '///',
    '?',
    '#',
  ],
  ...[
    'pixel.example',
    'PIXEL.example',
    'a.pixel.example',
    'badpixel.example',
    'pixel.example.',
    'pixel',
    '.',
    'example',
    'xn--',
  ],
  ...[
    'pi\u00adxel',
    'ｐixel',
    'pixel。example',
    'píxel.example',
    '%70ixel',
    '192.0.2.1',
    '3221225985',
    '0xc0.0.2.1',
    '[::1]',
    'shop.example',
  ],
  ...[
    'user:pass@',
    '@',
    ':443',
    ':8080',
    ':',
    ':x',
    '\t',
    '\n',
    '\r',
    ' ',
    '\0',
    '\x01',
    'track',
    '/track',
    '..',
    './',
    '%2e',
    '%2f',
    ';',
    ',',
    '|',
    '<',
    '^',
  ],
  ...[
    '&sol;',
    '&#47',
    '&#x2f;',
    '&period;',
    '&colon;',
    '&Tab;',
    '&NewLine;',
    '&amp;',
    '&copy=',
    '&bsol;',
    '&#0;',
    '&shy;',
    '&',
    'é',
  ],
);
const value = fc.array(part, { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''));
const base = fc.option(
  fc.constantFrom(
    'https://pixel.example/',
    '//cdn.example/x/',
    '/other/',
    'data:,x',
    'https://[bad',
    'HTTP:\\\\pixel.example',
  ),
  {
    nil: undefined,
  },
);

// As the HTML and URL standards put it, by the runtime's own parser.
function isDeniedByStandard(text: string, baseHref: string | undefined): boolean {
  const bases = [pageUrl];
  const parsedBase = baseHref === undefined ? undefined : readUrl(baseHref, pageUrl);
  if (parsedBase !== undefined) {
    const { href, protocol } = parsedBase;
    if (protocol !== 'data:' && protocol !== 'javascript:') bases.push(href);
  }
  const written = readReferences(text).replaceAll('\0', '\ufffd');
  return bases.some((from) => {
    const url = readUrl(written, from);
    if (url === undefined) return false;
    const { protocol, hostname, pathname, search } = url;
    if (protocol !== 'https:' && protocol !== 'http:') return false;
    return rules.host(hostname.replace(/\.$/, ''), pathname, search.slice(1)) !== undefined;
  });
}

describe('the fast reader of addresses', () => {
  it('agrees with URL on whether a rule names what an attribute holds', () => {
    fc.assert(
      fc.property(value, base, (text, baseHref) => {
        const addresses = new AddressReader(rules, pageUrl, 'utf-8');
        if (baseHref !== undefined) addresses.setBase(baseHref);
        const expected = isDeniedByStandard(text, baseHref);
        const bytes = Buffer.from(`"${text}"`);
        const glance = addresses.glance(bytes, 1, bytes.length - 1);
        // A fragment alone, or nothing, is a place in the page at hand, whatever its base (SVG 2, 16.1.5; HTML 4.8.4.3).
        const isFragment = /^[\x01-\x20]*(?:#|$)/.test(text);
        if (expected && !isFragment) expect({ text, glance }).toEqual({ text, glance: 'perhaps' });
        const resolved = addresses
          .resolve(addresses.readText(bytes, 1, bytes.length - 1))
          .some(({ host, path, query }) => rules.host(host, path, query) !== undefined);
        expect({ text, isDenied: resolved }).toEqual({ text, isDenied: expected });
        if (expected && !isFragment && !/[\s,]/.test(text)) {
          expect(addresses.mayMatchCandidate(bytes, 1, bytes.length - 1)).toBe(true);
        }
      }),
      { numRuns: 5000 },
    );
  });
});
