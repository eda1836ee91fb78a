import { iubenda } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { readBanner, tell } from '../../support/banner.js';

const cookie = (record: object, name = '_iub_cs-00000000') =>
  `${name}=${encodeURIComponent(JSON.stringify(record))}`;

describe('iubenda', () => {
  it('makes no answer of the cookie from before one', () => {
    expect(tell(iubenda(), cookie({ id: 90483436 }))).toBe('? the banner is still open');
  });

  it('takes one yes or no for everything', () => {
    expect(tell(iubenda(), cookie({ consent: true }))).toBe(
      '+advertising +personalization +social +statistical',
    );
    expect(tell(iubenda(), cookie({ consent: false }))).toBe(
      '-advertising -personalization -social -statistical',
    );
  });

  it('prefers an answer for each purpose', () => {
    expect(tell(iubenda(), cookie({ consent: true, purposes: { 4: false, 5: true } }))).toBe(
      '+advertising -statistical',
    );
  });

  it('passes by the cookies beside it', () => {
    expect(tell(iubenda(), cookie({ consent: true }, '_iub_cs-00000000-granular'))).toBe('');
    expect(tell(iubenda(), cookie({ uspString: '1YNN' }, '_iub_cs-00000000-uspr'))).toBe('');
  });

  it('dates the answer', () => {
    const reading = readBanner(iubenda(), cookie({ timestamp: '2025-02-05T15:40:00.391Z', consent: true }));
    expect(reading.answeredAt).toBe(Date.UTC(2025, 1, 5, 15, 40, 0, 391));
  });
});
