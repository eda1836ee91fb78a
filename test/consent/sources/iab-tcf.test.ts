import { iabTcf, tcfPurposes } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readBanner, tell } from '../../support/banner.js';
import { type TcStringParts, writeTcString } from '../../support/tc-strings.js';

const everyPurpose = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const cookie = (parts: TcStringParts, name = 'euconsent-v2') => `${name}=${writeTcString(parts)}`;
const services = [
  { id: 'google-analytics', category: 'statistical', tcfVendorId: 755 },
  { id: 'facebook-pixel', category: 'advertising', tcfVendorId: 891 },
  { id: 'matomo', category: 'statistical' },
];

describe('iabTcf', () => {
  it('grants a category when all its purposes are consented to', () => {
    expect(tell(iabTcf(), cookie({ purposes: everyPurpose }))).toBe(
      '+advertising +personalization +statistical',
    );
  });

  it('denies it when one of them is not', () => {
    fc.assert(
      fc.property(fc.subarray(everyPurpose), (purposes) => {
        const { categories } = readBanner(iabTcf(), cookie({ purposes }));
        for (const [category, ids] of Object.entries(tcfPurposes)) {
          const isGranted = purposes.includes(1) && ids.every((id) => purposes.includes(id));
          expect(categories.get(category)).toBe(isGranted ? 'granted' : 'denied');
        }
      }),
      { numRuns: 100 },
    );
  });

  it('denies everything without purpose 1', () => {
    expect(tell(iabTcf(), cookie({ purposes: everyPurpose.slice(1) }))).toBe(
      '-advertising -personalization -statistical',
    );
  });

  it('does without purpose 1 where the publisher’s country does not ask it', () => {
    expect(tell(iabTcf(), cookie({ purposes: [2, 3, 4], isPurposeOneExempt: true }))).toContain(
      '+advertising',
    );
  });

  it('grants nothing by legitimate interest', () => {
    expect(tell(iabTcf(), cookie({ purposes: [1], legitimateInterests: everyPurpose }))).not.toContain('+');
  });

  it('takes other purposes for a category as the operator says', () => {
    const source = iabTcf({ purposes: { statistical: [8], social: [2, 10] } });
    expect(tell(source, cookie({ purposes: [1, 8] }))).toBe('+statistical -social');
  });

  it('takes a string for all sites for no answer', () => {
    expect(tell(iabTcf(), cookie({ purposes: everyPurpose, isServiceSpecific: false }))).toMatch(
      /^\? a string for all sites/,
    );
  });

  it('grants a service only with its vendor and its category', () => {
    const source = iabTcf({ services });
    expect(tell(source, cookie({ purposes: everyPurpose, vendors: [755] }))).toContain(
      '[+google-analytics] [-facebook-pixel]',
    );
    expect(tell(source, cookie({ purposes: [1], vendors: [755, 891] }))).toContain(
      '[-facebook-pixel] [-google-analytics]',
    );
  });

  it('denies a service whose vendor was not shown to the visitor', () => {
    const source = iabTcf({ services });
    const shown = { purposes: everyPurpose, vendors: [755, 891], disclosed: [891] };
    expect(tell(source, cookie(shown))).toContain('[+facebook-pixel] [-google-analytics]');
  });

  it('denies all vendors of a string since March 2026 that does not say which were shown', () => {
    const source = iabTcf({ services });
    const parts = { purposes: everyPurpose, vendors: [755, 891] };
    const late = cookie({ ...parts, createdAt: Date.UTC(2026, 2, 1) });
    expect(tell(source, late)).toBe(
      '+advertising +personalization +statistical [-facebook-pixel] [-google-analytics]',
    );
    expect(readBanner(source, late).note).toMatch(/^a string without the disclosed vendors/);
    expect(tell(source, cookie({ ...parts, createdAt: Date.UTC(2026, 1, 28) }))).toContain(
      '[+google-analytics]',
    );
  });

  it('lapses after thirteen months, unless the operator says otherwise', () => {
    expect(iabTcf().lapseAfterSeconds).toBe(395 * 86_400);
    expect(iabTcf({ lapseAfterSeconds: 86_400 }).lapseAfterSeconds).toBe(86_400);
    expect(readBanner(iabTcf(), cookie({ createdAt: Date.UTC(2025, 0, 2) })).answeredAt).toBe(
      Date.UTC(2025, 0, 2),
    );
  });

  it('reads all the cookies that may hold the string, and lets a refusal in any of them win', () => {
    const two = `${cookie({ purposes: everyPurpose })}; ${cookie({ purposes: [1, 8] }, 'eupubconsent-v2')}`;
    expect(tell(iabTcf(), two)).not.toContain('+');
    expect(tell(iabTcf({ cookies: ['tc'] }), cookie({ purposes: everyPurpose }, 'tc'))).toContain(
      '+advertising',
    );
  });
});
