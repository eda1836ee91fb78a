import { describe, expect, it } from '@jest/globals';
import { fileVersion, withReturn, writeAddresses } from '../../packages/notice/src/addresses.js';

describe('writeAddresses', () => {
  it('puts everything below the base, and the version on the files that browsers keep', () => {
    const addresses = writeAddresses('/privacy');
    for (const address of Object.values(addresses)) expect(address.startsWith('/privacy')).toBe(true);
    expect(addresses.script).toBe(`/privacy/notice.js?v=${fileVersion}`);
    expect(addresses.styles).toBe(`/privacy/notice.css?v=${fileVersion}`);
  });
});

describe('withReturn', () => {
  it('writes the way back as one parameter, whatever is in it', () => {
    const url = new URL(withReturn('/preferences', '/a?b=c&d=e#f', 'de'), 'https://shop.example');
    expect([...url.searchParams]).toEqual([
      ['return', '/a?b=c&d=e#f'],
      ['lang', 'de'],
    ]);
  });
});
