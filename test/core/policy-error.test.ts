import { didYouMean, optionFaultCodes, PolicyError } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { showValue } from '../../packages/core/src/policy-error.js';

const fault = { code: 'not-allowed', path: 'mode', seen: '"sleep"', cure: 'Allowed: "enforce".' } as const;

describe('a PolicyError', () => {
  it('lists every fault with path, value seen and cure', () => {
    const error = new PolicyError('The policy', [fault, { ...fault, path: '' }]);
    expect(error.message).toBe(
      'The policy has 2 faults:\n  mode is "sleep": Allowed: "enforce".\n  The policy is "sleep": Allowed: "enforce".',
    );
    expect(new PolicyError('The policy', [fault]).message).toMatch(/^The policy has a fault:\n/);
  });

  it('has a stable code and name, and the faults as data', () => {
    const error = new PolicyError('The policy', [fault]);
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.code, error.faults]).toEqual(['PolicyError', 'COOKIEWARDEN_POLICY', [fault]]);
  });

  it('has one sentence for every kind of fault', () => {
    for (const sentence of Object.values(optionFaultCodes)) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});

describe('didYouMean', () => {
  const known = ['technical', 'statistical', 'advertising', 'social'];

  it.each([
    ['analitics', ['analytics'], 'analytics'],
    ['statistcal', known, 'statistical'],
    ['Advertising', known, 'advertising'],
    ['socail', known, 'social'],
    ['soc', ['social', 'sock'], 'sock'],
  ])('for %j among %j is %j', (seen, candidates, expected) => {
    expect(didYouMean(seen, candidates)).toBe(`Did you mean "${expected}"? `);
  });

  it.each(['marketing', 'x', '', 'statistical-and-much-more', 's'.repeat(100_000)])(
    'has nothing for %.20s',
    (seen) => {
      expect(didYouMean(seen, known)).toBe('');
    },
  );

  it.each(['x', 'ab', ''])('does not guess at %j, of which nothing would be left', (seen) => {
    expect(didYouMean(seen, ['id', 'of', 'k', 'xyz'])).toBe('');
  });
});

describe('showValue', () => {
  it.each<[unknown, string]>([
    [undefined, 'missing'],
    [null, 'null'],
    ['a"b', '"a\\"b"'],
    [{ a: [1] }, '{"a":[1]}'],
    [() => 1, 'a function'],
    [10n, '10'],
    [Symbol('s'), 'Symbol(s)'],
    [Number.NaN, 'NaN'],
    [-Infinity, '-Infinity'],
    [1.5, '1.5'],
    [/^_ga/, '/^_ga/'],
    ['x'.repeat(100), `"${'x'.repeat(56)}...`],
    [{ size: 10n }, '[object Object]'],
    [{ toJSON: () => undefined }, '[object Object]'],
    [{}, '{}'],
    [new Map([['a', 1]]), '[object Map]'],
    [Promise.resolve(), '[object Promise]'],
  ])('shows %p as %s', (value, shown) => {
    expect(showValue(value)).toBe(shown);
  });

  it('shows what will not be written down by its kind', () => {
    const sulking = {
      toJSON() {
        throw new Error('no');
      },
    };
    expect(showValue(sulking)).toBe('[object Object]');
  });
});
