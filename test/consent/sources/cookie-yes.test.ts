import { cookieYes } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { tell } from '../../support/banner.js';

describe('cookieYes', () => {
  it.each([
    'consentid:0,consent:no,action:,necessary:yes,functional:yes,analytics:yes,performance:yes,advertisement:yes',
    'consentid:0,consent:,action:,necessary:,functional:,analytics:,performance:,advertisement:',
    'consentid:0,consent:yes,action:no,analytics:yes',
  ])('takes %s for a banner that is still open', (value) => {
    expect(tell(cookieYes(), `cookieyes-consent=${value}`)).toBe('? the banner is still open');
  });

  it('denies the statistical category when performance was refused', () => {
    const cookie = 'cookieyes-consent=consent:yes,action:yes,analytics:yes,performance:no';
    expect(tell(cookieYes(), cookie)).toBe('-statistical');
    expect(tell(cookieYes({ categories: { performance: false } }), cookie)).toBe('+statistical');
  });

  it('leaves a category that is neither yes nor no unanswered', () => {
    expect(tell(cookieYes(), 'cookieyes-consent=consent:yes,action:yes,analytics:,advertisement:yes')).toBe(
      '+advertising',
    );
  });
});
