import { cookieLawInfo } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { tell } from '../../support/banner.js';

describe('cookieLawInfo', () => {
  it('takes the boxes for no answer until the policy was viewed', () => {
    expect(tell(cookieLawInfo(), 'cookielawinfo-checkbox-analytics=yes')).toBe('? the banner is still open');
  });

  it('denies everything where the policy was refused, whatever the boxes say', () => {
    expect(tell(cookieLawInfo(), 'viewed_cookie_policy=no; cookielawinfo-checkbox-analytics=yes')).toBe(
      '-advertising -personalization -social -statistical',
    );
  });

  it('reads a box for each category', () => {
    const boxes = 'cookielawinfo-checkbox-functional=yes; cookielawinfo-checkbox-advertisement=no';
    expect(tell(cookieLawInfo(), `viewed_cookie_policy=yes; ${boxes}`)).toBe('+personalization -advertising');
  });

  it('lets a refusal win over another copy of the same box', () => {
    const box = 'cookielawinfo-checkbox-analytics';
    expect(tell(cookieLawInfo(), `viewed_cookie_policy=yes; ${box}=no; ${box}=yes`)).toBe('-statistical');
  });

  it('is marked experimental', () => {
    expect(cookieLawInfo().experimental).toBe(true);
  });
});
