import { axeptio } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { tell } from '../../support/banner.js';

const cookie = (record: object) => `axeptio_cookies=${encodeURIComponent(JSON.stringify(record))}`;

describe('axeptio', () => {
  it.each([{ google_analytics: true }, { google_analytics: true, $$completed: false }])(
    'takes %j for a banner that is still open',
    (record) => {
      expect(tell(axeptio(), cookie(record))).toBe('? the banner is still open');
    },
  );

  it('answers for vendors, and for categories by the operator’s map', () => {
    const source = axeptio({ categories: { newsletter_widget: 'personalization' } });
    const record = { $$completed: true, newsletter_widget: false, hotjar: true };
    expect(tell(source, cookie(record))).toBe('+statistical -personalization [+hotjar]');
  });

  it('denies a category when one of its vendors is refused', () => {
    expect(tell(axeptio(), cookie({ $$completed: true, hotjar: true, matomo: false }))).toBe(
      '-statistical [+hotjar] [-matomo]',
    );
  });

  it('takes an answer to another version of the cookies for none', () => {
    const record = { $$completed: true, hotjar: true, $$cookiesVersion: { name: 'en', identifier: 'v1' } };
    expect(tell(axeptio({ cookiesVersion: 'v2' }), cookie(record))).toBe('? an answer to another version');
    expect(tell(axeptio({ cookiesVersion: 'v1' }), cookie(record))).toBe('+statistical [+hotjar]');
  });
});
