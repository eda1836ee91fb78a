import { statikbe } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { tell } from '../../support/banner.js';

describe('statikbe', () => {
  it.each([
    ['true', '+advertising +statistical'],
    ['false', '-advertising -statistical'],
    ['2', '+statistical -advertising'],
    ['3', '+advertising -statistical'],
    ['1', '! the cookie could not be read'],
    ['__proto__', '! the cookie could not be read'],
  ])('reads %s', (value, says) => {
    expect(tell(statikbe(), `__cookie_consent=${value}`)).toBe(says);
  });
});
