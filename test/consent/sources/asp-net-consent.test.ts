import { aspNetConsent } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { tell } from '../../support/banner.js';

describe('aspNetConsent', () => {
  it('reads a refusal', () => {
    expect(tell(aspNetConsent(), '.AspNet.Consent=no')).toBe(
      '-advertising -personalization -social -statistical',
    );
  });

  it('grants only what the operator says that the site asks for', () => {
    const source = aspNetConsent({ cookie: 'Consent', categories: { all: ['statistical', 'technical'] } });
    expect(tell(source, 'Consent=yes')).toBe('+statistical +technical');
  });
});
