import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkOptions } from '../../packages/core/src/check-options.js';
import { fits } from '../../packages/core/src/fits.js';
import { policySchema } from '../../packages/core/src/policy-schema.js';
import { serviceSchema } from '../../packages/core/src/service-schema.js';
import { optionsLike } from '../support/arbitrary-options.js';

const service = { id: 'a', name: 'A', category: 'social' };

describe('fits', () => {
  it.each<[unknown, boolean]>([
    [service, true],
    [{ ...service, tcfVendorId: 1, inline: ['abc'] }, true],
    [{ ...service, tcfVendorId: -1 }, false],
    [{ ...service, tcfVendorId: Number.NaN }, false],
    [{ ...service, inline: [7] }, false],
    [{ ...service, operator: undefined }, false],
    [{ id: 'a', name: 'A' }, false],
    [{ ...service, colour: 'red' }, false],
    [[service], false],
    [null, false],
  ])('a service: %j: %p', (value, expected) => {
    expect(fits(serviceSchema, value)).toBe(expected);
  });

  it.each([
    ['', false],
    ['x', true],
    ['x'.repeat(40), true],
    ['x'.repeat(41), false],
    ['😀'.repeat(40), true],
  ])('the length of a text: %s: %p', (version, expected) => {
    expect(fits(policySchema, { version })).toBe(expected);
  });

  it('is true of just what has no fault', () => {
    fc.assert(
      fc.property(optionsLike(policySchema), (options) => {
        expect(fits(policySchema, options)).toBe(
          checkOptions(policySchema, options).length === 0 && !holdsUndefined(options),
        );
      }),
    );
  });
});

function holdsUndefined(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined;
  return Object.values(value).some(holdsUndefined);
}
