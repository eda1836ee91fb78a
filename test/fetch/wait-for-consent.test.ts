import { readNothing } from '@cookiewarden/core';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { waitForConsent } from '../../packages/fetch/src/wait-for-consent.js';
import { answersCookie, sitePolicy } from './site.js';

describe('a reading of consent that is waited for', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const policy = sitePolicy();

  it('is what the source says, where it says something', async () => {
    const faults: unknown[] = [];
    const reading = readNothing(answersCookie.name);
    expect(await waitForConsent(Promise.resolve(reading), policy, (fault) => faults.push(fault))).toBe(
      reading,
    );
    expect([faults, jest.getTimerCount()]).toEqual([[], 0]);
  });

  it('is unreadable after five seconds of silence, and a fault', async () => {
    const faults: unknown[] = [];
    const waiting = waitForConsent(new Promise(() => {}), policy, (fault) => faults.push(fault));
    jest.advanceTimersByTime(5000);
    expect(await waiting).toMatchObject({ isAnswered: false, isUnreadable: true, source: 'answers' });
    expect(faults).toMatchObject([{ name: 'TimeoutError' }]);
  });
});
