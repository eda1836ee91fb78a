import { cookieScript } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { tell } from '../../support/banner.js';

const cookie = (record: object) => `CookieScriptConsent=${encodeURIComponent(JSON.stringify(record))}`;

describe('cookieScript', () => {
  it('reads the list inside the text, and a list that is none', () => {
    expect(tell(cookieScript(), cookie({ action: 'accept', categories: '["performance"]' }))).toBe(
      '+statistical',
    );
    expect(tell(cookieScript(), cookie({ action: 'accept', categories: ['performance'] }))).toBe(
      '+statistical',
    );
  });

  it('takes a rejection for a refusal of everything', () => {
    expect(tell(cookieScript(), cookie({ action: 'reject', categories: '["performance"]' }))).toBe(
      '-advertising -personalization -social -statistical',
    );
  });

  it.each([
    { action: 'close', categories: '["performance"]' },
    { googleconsentmap: { ad_storage: 'targeting' } },
    {},
  ])('makes no answer of %j', (record) => {
    expect(tell(cookieScript(), cookie(record))).toBe('? neither accepted nor rejected');
  });

  it.each([{ action: 'accept' }, { action: 'accept', categories: 7 }])('grants nothing by %j', (record) => {
    expect(tell(cookieScript(), cookie(record))).toBe('? no list of accepted categories');
  });

  it('reads no letters out of a text that is no list', () => {
    expect(tell(cookieScript(), cookie({ action: 'accept', categories: 'performance' }))).toBe('');
  });

  it('denies a category that the operator names', () => {
    const source = cookieScript({ categories: { targeting: 'advertising' } });
    expect(tell(source, cookie({ action: 'accept', categories: '["performance"]' }))).toBe(
      '+statistical -advertising',
    );
  });
});
