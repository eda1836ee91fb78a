import { reaches, type TrackingLevel, trackingScale } from '@cookiewarden/mail';
import { describe, expect, it } from '@jest/globals';
import { leastLevel, readLevelName } from '../../packages/mail/src/scale.js';

describe('the scale', () => {
  it('goes from nothing to everything', () => {
    expect(trackingScale).toEqual(['off', 'anonymous', 'pseudonymous', 'identified', 'full']);
  });

  it('reaches a level from itself and from every later one', () => {
    for (const [at, level] of trackingScale.entries()) {
      for (const [other, needed] of trackingScale.entries()) expect(reaches(level, needed)).toBe(at >= other);
    }
  });

  it.each<[TrackingLevel[], TrackingLevel]>([
    [['full', 'anonymous', 'identified'], 'anonymous'],
    [['full'], 'full'],
    [[], 'off'],
  ])('takes of %j the least', (levels, least) => {
    expect(leastLevel(levels)).toBe(least);
  });

  it('reads its own words only', () => {
    expect(readLevelName('pseudonymous')).toBe('pseudonymous');
    expect(readLevelName('toString')).toBeUndefined();
  });
});
