import { c15t } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { readBanner, tell } from '../../support/banner.js';

describe('c15t', () => {
  it('denies a category that is absent: that is how a refusal is written', () => {
    expect(tell(c15t(), 'c15t=c.necessary:1,i.t:1719243315000,i.sid:s')).toBe(
      '+technical -advertising -personalization -statistical',
    );
  });

  it('denies the 0 of earlier versions', () => {
    expect(tell(c15t(), 'c15t=c.measurement:0,c.marketing:1,i.t:1719243315000')).toContain('-statistical');
  });

  it('grants personalization only if functionality and experience are', () => {
    const both = 'c15t=c.functionality:1,c.experience:1,i.t:1719243315000';
    expect(tell(c15t(), both)).toContain('+personalization');
    expect(tell(c15t(), both.replace('c.experience:1,', ''))).toContain('-personalization');
  });

  it('asks again what was answered to version 1', () => {
    expect(tell(c15t(), 'c15t=c.marketing:1,i.t:1719243315000,i.id:0')).toBe('? an answer to version 1');
  });

  it('makes no answer of pairs without a time', () => {
    expect(tell(c15t(), 'c15t=c.marketing:1,i.sid:s')).toBe('? no time of an answer');
  });

  it('takes an answer to another policy for none', () => {
    const source = c15t({ policyFingerprint: 'aaaa' });
    expect(tell(source, 'c15t=c.marketing:1,i.t:1719243315000,i.mpf:bbbb')).toBe(
      '? an answer to another policy',
    );
    expect(tell(source, 'c15t=c.marketing:1,i.t:1719243315000,i.mpf:aaaa')).toContain('+advertising');
  });

  it('reads the older cookie only where the newer is not there', () => {
    const older = 'privacy-consent-storage=c.marketing:1,i.t:1719243315000';
    expect(tell(c15t(), older)).toContain('+advertising');
    expect(tell(c15t(), `${older}; c15t=c.necessary:1,i.t:1719243315000`)).toContain('-advertising');
  });

  it('maps the site’s own categories', () => {
    const source = c15t({ categories: { embeds: 'social' } });
    expect(tell(source, 'c15t=c.embeds:1,i.t:1719243315000')).toContain('+social');
    expect(tell(source, 'c15t=c.necessary:1,i.t:1719243315000')).toContain('-social');
  });

  it('dates the answer', () => {
    expect(readBanner(c15t(), 'c15t=c.marketing:1,i.t:1719243315000').answeredAt).toBe(1719243315000);
  });
});
