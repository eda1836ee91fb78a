import { whitecube } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { readBanner, tell } from '../../support/banner.js';

describe('whitecube', () => {
  it('says that an encrypted cookie cannot be read', () => {
    const encrypted = encodeURIComponent(btoa('{"iv":"0000","value":"0000","mac":"0000","tag":""}'));
    expect(tell(whitecube(), `laravel_cookie_consent=${encrypted}`)).toBe('! encrypted by Laravel');
  });

  it('answers for each cookie by the operator’s map', () => {
    const source = whitecube({
      cookie: 'shop_cookie_consent',
      categories: { _ga: 'statistical' },
      services: { _ga: 'google-analytics' },
    });
    expect(tell(source, 'shop_cookie_consent={"consent_at":1700000000,"_ga":false}')).toBe(
      '-statistical [-google-analytics]',
    );
  });

  it('makes no answer of a record without a time', () => {
    expect(tell(whitecube(), 'laravel_cookie_consent={"analytics":true}')).toBe('? no time of an answer');
  });

  it('reads seconds', () => {
    expect(readBanner(whitecube(), 'laravel_cookie_consent={"consent_at":1700000000}').answeredAt).toBe(
      1700000000000,
    );
  });
});
