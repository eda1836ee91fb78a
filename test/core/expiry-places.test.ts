import { definePolicy, type PolicyOptions } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { getDomain } from 'tldts';
import { isCookiePath, listExpiryPlaces } from '../../packages/core/src/expiry-places.js';

const request = { host: 'www.shop.example.co.uk', path: '/', isSecure: false, isCrossSite: false };

function placesOf(options: PolicyOptions, differing: Partial<typeof request> = {}): readonly string[] {
  const { expiry } = definePolicy(options);
  if (expiry === undefined) return [];
  return listExpiryPlaces(expiry, { ...request, ...differing }).map(
    ({ domain = 'host', path, isPartitioned }) => `${domain} ${path}${isPartitioned ? ' partitioned' : ''}`,
  );
}

describe('listExpiryPlaces', () => {
  it('goes up to the registrable domain that the public suffix list tells, the widest first', () => {
    expect(placesOf({ registrableDomain: getDomain })).toEqual([
      'host /',
      'example.co.uk /',
      'shop.example.co.uk /',
      'www.shop.example.co.uk /',
    ]);
  });

  it('tries every domain above the host where nobody knows the public suffixes', () => {
    expect(placesOf({})).toEqual([
      'host /',
      'shop.example.co.uk /',
      'example.co.uk /',
      'co.uk /',
      'www.shop.example.co.uk /',
    ]);
    expect(placesOf({}, { host: 'shop.example' })).toEqual(['host /', 'shop.example /']);
  });

  it.each([
    ['an IPv4 address', '127.0.0.1'],
    ['an IPv6 address', '[::1]'],
    ['a single label', 'localhost'],
    ['no host', ''],
    ['what is no host name', 'shop.example; Secure'],
    ['a name with a dot at its end', 'shop.example.'],
  ])('keeps to the host alone for %s', (_, host) => {
    expect(placesOf({}, { host })).toEqual(['host /']);
  });

  it.each<[string, PolicyOptions['registrableDomain']]>([
    ['knows nothing', () => undefined],
    ['answers null, as psl and tldts do', () => null],
    ['names another domain', () => 'other.example'],
    ['names no domain', () => 'uk; Domain=uk'],
    ['promises', () => Promise.reject(new Error('list not loaded')) as never],
    [
      'fails',
      () => {
        throw new Error('list not loaded');
      },
    ],
  ])('keeps to the host alone where the function %s', (_, registrableDomain) => {
    expect(placesOf(registrableDomain ? { registrableDomain } : {})).toEqual(['host /']);
  });

  it('adds the paths that the policy knows, then those that the request names', () => {
    const options = { expireDenied: { paths: ['/shop'] } };
    expect(placesOf(options, { host: 'localhost', path: '/shop/hubs/3' })).toEqual([
      'host /',
      'host /shop',
      'host /shop/hubs',
      'host /shop/hubs/3',
      'host /shop/',
      'host /shop/hubs/',
    ]);
  });

  it('gives a place the same index on every path, as long as the path does not make it', () => {
    const options = { registrableDomain: getDomain, expireDenied: { paths: ['/shop'] } };
    const short = placesOf(options, { isSecure: true });
    const long = placesOf(options, { isSecure: true, path: '/a/b/c/d/e/f/g/h' });
    expect(long.slice(0, short.length)).toEqual(short);
  });

  it('looks into the partition of the page too where a cookie can be secure, there first in another site’s page', () => {
    const host = 'localhost';
    expect(placesOf({}, { host, isSecure: true })).toEqual(['host /', 'host / partitioned']);
    expect(placesOf({}, { host, isSecure: true, isCrossSite: true })).toEqual([
      'host / partitioned',
      'host /',
    ]);
  });

  it('bounds what a made-up address can ask for', () => {
    const host = `${'a.'.repeat(100)}example`;
    const path = '/x'.repeat(4000);
    expect(placesOf({}, { host, path, isSecure: true }).length).toBeLessThan(200);
  });

  it('has no place for a cookie where refused cookies stay', () => {
    expect(placesOf({ expireDenied: false })).toEqual([]);
  });
});

describe('isCookiePath', () => {
  it.each(['/', '/shop', '/a%20b/'])('takes %s', (path) => expect(isCookiePath(path)).toBe(true));

  it.each(['', 'shop', '/a;b', '/a b', '/a\r\nSet-Cookie: x=1', '/ü', `/${'x'.repeat(1024)}`])(
    'has no way to say %j in a Path attribute',
    (path) => expect(isCookiePath(path)).toBe(false),
  );
});
