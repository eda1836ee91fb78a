import { odoo } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { readBanner, tell } from '../../support/banner.js';

describe('odoo', () => {
  it('takes only required cookies for a refusal of the others', () => {
    expect(
      tell(odoo(), 'website_cookies_bar={"required": true, "optional": false, "ts": 1700000000000}'),
    ).toBe('-advertising -personalization -social -statistical');
  });

  it('asks again what was answered before Odoo 16', () => {
    expect(tell(odoo(), 'website_cookies_bar=true')).toBe('? an answer to a bar before Odoo 16');
  });

  it('makes no answer of a record without one', () => {
    expect(tell(odoo(), 'website_cookies_bar={"required": true}')).toBe('? no answer in it');
  });

  it('dates the answer', () => {
    expect(readBanner(odoo(), 'website_cookies_bar={"optional":true,"ts":1700000000000}').answeredAt).toBe(
      1700000000000,
    );
  });
});
