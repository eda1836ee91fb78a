import { regimes, stricterRegime } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';

describe('stricterRegime', () => {
  it.each(
    regimes.flatMap((one, strictness) =>
      regimes.map((other, at) => [one, other, at < strictness ? other : one] as const),
    ),
  )('of %s and %s is %s', (one, other, expected) => {
    expect(stricterRegime(one, other)).toBe(expected);
  });

  it('takes silence for no in the strictest of all', () => {
    expect(regimes).toEqual(['opt-in', 'implied', 'opt-out']);
  });
});
