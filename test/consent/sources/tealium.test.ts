import { tealium } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { tell } from '../../support/banner.js';

describe('tealium', () => {
  it('takes consent without a category for no answer: opt-out regions write it by themselves', () => {
    expect(tell(tealium(), 'CONSENTMGR=consent:true%7Cts:1580181372932')).toMatch(
      /^\? consent without a category/,
    );
  });

  it('takes it for everything where the operator says so', () => {
    expect(tell(tealium({ bareConsent: 'everything' }), 'CONSENTMGR=consent:true%7Cts:1580181372932')).toBe(
      '+advertising +personalization +social +statistical',
    );
  });

  it('takes a refusal for a refusal of everything', () => {
    expect(tell(tealium(), 'CONSENTMGR=ts:1580181372932%7Cconsent:false%7Cc1:1')).toBe(
      '-advertising -personalization -social -statistical',
    );
  });

  it('denies a category when one of its parts is refused', () => {
    expect(tell(tealium(), 'CONSENTMGR=consent:true%7Cts:1678332400820%7Cc1:1%7Cc2:1%7Cc3:0%7Cc9:1')).toBe(
      '+statistical -advertising',
    );
  });

  it('makes no answer of a time alone', () => {
    expect(tell(tealium(), 'CONSENTMGR=ts:1580181372932')).toBe('? the prompt is still open');
  });

  it('is marked experimental', () => {
    expect(tealium().experimental).toBe(true);
  });
});
