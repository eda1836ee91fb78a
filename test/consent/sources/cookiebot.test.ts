import { cookiebot } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { readBanner, tell } from '../../support/banner.js';

const cookie = (fields: string) => `CookieConsent={stamp:%27AAAA==%27%2C${fields}}`;

describe('cookiebot', () => {
  it('takes -1 for no answer: the region asks for none', () => {
    expect(tell(cookiebot(), 'CookieConsent=-1')).toBe('? the banner does not ask in this region');
  });

  it('takes 0 for a refusal', () => {
    expect(tell(cookiebot(), 'CookieConsent=0')).toBe('-advertising -personalization -statistical');
  });

  it('takes implied consent for no answer', () => {
    expect(tell(cookiebot(), cookie('necessary:true%2Cstatistics:true%2Cmethod:%27implied%27'))).toMatch(
      /^\? consent was implied/,
    );
  });

  it('reads plain JSON, as some deployments write it', () => {
    expect(tell(cookiebot(), 'CookieConsent={"necessary":true,"statistics":true,"marketing":false}')).toBe(
      '+statistical +technical -advertising',
    );
  });

  it('takes no word inside a quoted text for a field', () => {
    expect(tell(cookiebot(), "CookieConsent={stamp:'a,marketing:true',marketing:false}")).toBe(
      '-advertising',
    );
  });

  it('reads a string of IAB beside the fields', () => {
    expect(tell(cookiebot(), "CookieConsent={stamp:'-1',marketing:true,iab2:'CQ:A,B'}")).toBe('+advertising');
  });

  it.each([
    "{stamp:'a",
    "{stamp:'a'marketing:true}",
    '{marketing}',
    '{marketing:{a:true}}',
    '{a:1,,marketing:true}',
  ])('makes nothing of %s', (text) => {
    expect(tell(cookiebot(), `CookieConsent=${text}`)).toMatch(/^!/);
  });

  it('dates the answer', () => {
    expect(readBanner(cookiebot(), cookie('marketing:true%2Cutc:1674227765106')).answeredAt).toBe(
      1674227765106,
    );
  });
});
