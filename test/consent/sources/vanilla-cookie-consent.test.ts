import { vanillaCookieConsent } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { readBanner, tell } from '../../support/banner.js';

const cookie = (record: object, name = 'cc_cookie') =>
  `${name}=${encodeURIComponent(JSON.stringify(record))}`;

describe('vanillaCookieConsent', () => {
  it('denies what was asked and is not accepted: version 3 names every category among the services', () => {
    const record = { categories: ['necessary'], services: { necessary: [], analytics: [], ads: [] } };
    expect(tell(vanillaCookieConsent(), cookie(record))).toBe('+technical -advertising -statistical');
  });

  it('denies what the operator says is asked', () => {
    const source = vanillaCookieConsent({ categories: { extras: 'social' } });
    expect(tell(source, cookie({ categories: ['analytics'] }))).toBe('+statistical -social');
  });

  it('leaves open what nobody says is asked', () => {
    expect(tell(vanillaCookieConsent(), cookie({ categories: ['analytics'] }))).toBe('+statistical');
  });

  it('takes an answer to another revision for none', () => {
    const source = vanillaCookieConsent({ revision: 2 });
    expect(tell(source, cookie({ categories: ['analytics'], revision: 1 }))).toBe(
      '? an answer to another revision',
    );
    expect(tell(source, cookie({ categories: ['analytics'], revision: 2 }))).toBe('+statistical');
  });

  it('answers for services by the operator’s map', () => {
    const source = vanillaCookieConsent({ services: { ga: 'google-analytics', yt: 'youtube' } });
    const record = { categories: ['analytics'], services: { analytics: ['ga'], media: [] } };
    expect(tell(source, cookie(record))).toBe('+statistical [+google-analytics] [-youtube]');
  });

  it('takes a category by the policy’s own name', () => {
    expect(tell(vanillaCookieConsent(), cookie({ categories: ['statistical'] }))).toBe('+statistical');
  });

  it('reads version 2', () => {
    expect(tell(vanillaCookieConsent(), 'cc_cookie={"level":["necessary","analytics"],"revision":0}')).toBe(
      '+statistical +technical',
    );
  });

  it.each([{}, { categories: null }, { categories: 'analytics' }, { categories: { analytics: true } }])(
    'makes no answer of %j',
    (record) => {
      expect(tell(vanillaCookieConsent(), cookie(record))).toBe('? no list of accepted categories');
    },
  );

  it('reads the cookie under the site’s name, its time and its language', () => {
    const source = vanillaCookieConsent({ cookie: 'consent_v3' });
    const record = { categories: [], lastConsentTimestamp: '2025-06-01T10:00:00.000Z', languageCode: 'de' };
    expect(source.cookies).toEqual(['consent_v3']);
    expect(readBanner(source, cookie(record, 'consent_v3'))).toMatchObject({
      isAnswered: true,
      answeredAt: Date.UTC(2025, 5, 1, 10),
      language: 'de',
    });
  });
});
