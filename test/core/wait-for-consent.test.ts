import { readNothing, type StartClock, waitForConsent } from '@cookiewarden/core';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { choice, definePolicyOf } from '../exchange/policy.js';

const startClock: StartClock = (ring, milliseconds) => {
  const timer = setTimeout(ring, milliseconds);
  return () => clearTimeout(timer);
};

describe('a reading of consent that is waited for', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const policy = definePolicyOf({ consent: choice });

  it('is what the source says, where it says something', async () => {
    const faults: unknown[] = [];
    const reading = readNothing('choice');
    const onFault = (fault: unknown) => faults.push(fault);
    expect(await waitForConsent(Promise.resolve(reading), policy, onFault, startClock)).toBe(reading);
    expect([faults, jest.getTimerCount()]).toEqual([[], 0]);
  });

  it('is unreadable after five seconds of silence, and a fault', async () => {
    const faults: unknown[] = [];
    const onFault = (fault: unknown) => faults.push(fault);
    const waiting = waitForConsent(new Promise(() => {}), policy, onFault, startClock);
    jest.advanceTimersByTime(5000);
    expect(await waiting).toMatchObject({ isAnswered: false, isUnreadable: true, source: 'choice' });
    expect(faults).toMatchObject([{ name: 'TimeoutError' }]);
  });
});
