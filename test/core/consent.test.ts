import { definePolicy, openExchange, readNothing, readUnreadable } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { now, request } from '../support/standing.js';

describe('a reading without an answer', () => {
  it('holds none, and a note only where there is one', () => {
    expect(readNothing('store')).toEqual({
      categories: new Map(),
      services: new Map(),
      isAnswered: false,
      source: 'store',
    });
    expect(readNothing('store', 'the store was asked in vain').note).toBe('the store was asked in vain');
  });

  it('is silence where nothing was found, and no yes where it could not be read', () => {
    const policy = definePolicy({ regime: 'opt-out' });
    const allows = (reading: ReturnType<typeof readNothing>) =>
      openExchange(policy, request(), reading, now).allows('statistical');
    expect(allows(readNothing('store'))).toBe(true);
    expect(allows(readUnreadable('store', 'it was torn'))).toBe(false);
  });
});
