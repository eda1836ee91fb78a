import { openExchange, readNothing } from '@cookiewarden/core';
import { filterRequestHeaders, filterResponseHeaders, type HeaderShape } from '@cookiewarden/fetch';
import { describe, expect, it } from '@jest/globals';
import { request } from '../support/standing.js';
import { sitePolicy } from './site.js';

function exchange() {
  const facts = request();
  return openExchange(sitePolicy(), facts, readNothing('answers'));
}

const requests: readonly (readonly [string, HeaderShape, HeaderShape])[] = [
  ['an object', { Cookie: '_ga=1; session=2', a: 'b' }, { Cookie: 'session=2', a: 'b' }],
  ['an object whose cookies all go', { cookie: '_ga=1', a: 'b' }, { a: 'b' }],
  ['a flat array', ['Cookie', '_ga=1', 'cookie', 'session=2', 'A', 'b'], ['cookie', 'session=2', 'A', 'b']],
  ['pairs', [['COOKIE', 'session=2; _ga=1']], [['COOKIE', 'session=2']]],
];

const responses: readonly (readonly [string, HeaderShape, HeaderShape])[] = [
  [
    "node's object",
    { 'set-cookie': ['_ga=1', 'session=2'], a: 'b' },
    { a: 'b', 'set-cookie': ['session=2'], Vary: 'Cookie, Sec-GPC, DNT', 'Cache-Control': 'private' },
  ],
  [
    'a flat array',
    [
      'Set-Cookie',
      'session=2',
      'vary',
      'Accept',
      'Set-Cookie',
      '_ga=1',
      'Cache-Control',
      'public, s-maxage=9',
    ],
    ['Set-Cookie', 'session=2', 'vary', 'Accept, Cookie, Sec-GPC, DNT', 'Cache-Control', 'private'],
  ],
  ['pairs that need no change', [['Set-Cookie', 'session=2; Path=/']], [['Set-Cookie', 'session=2; Path=/']]],
];

describe('filterRequestHeaders', () => {
  it.each(requests)('takes denied cookies out of %s', (_shape, headers, kept) => {
    expect(filterRequestHeaders(headers, exchange())).toEqual(kept);
  });

  it('takes denied cookies out of Headers', () => {
    const kept = filterRequestHeaders(new Headers({ cookie: 'session=1; _ga=2', a: 'b' }), exchange());
    expect([...kept]).toEqual([
      ['a', 'b'],
      ['cookie', 'session=1'],
    ]);
  });
});

describe('filterResponseHeaders', () => {
  it.each(responses)('judges the Set-Cookie lines of %s', (_shape, headers, kept) => {
    expect(filterResponseHeaders(headers, exchange())).toEqual(kept);
  });

  it('judges the Set-Cookie lines of Headers one by one', () => {
    const headers = new Headers();
    headers.append('set-cookie', 'session=1; Expires=Wed, 01 Jan 2031 00:00:00 GMT');
    headers.append('set-cookie', '_ga=1');
    expect(filterResponseHeaders(headers, exchange()).getSetCookie()).toHaveLength(1);
  });
});
