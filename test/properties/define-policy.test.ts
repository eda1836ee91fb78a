import { definePolicy, optionFaultCodes, policySchema, readSetCookie } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { optionsLike } from '../support/arbitrary-options.js';
import { faultsOf } from '../support/policy-faults.js';
import { exchangeOf } from '../support/standing.js';

const services = [
  { id: 'matomo', name: 'Matomo', category: 'statistical', cookies: [{ name: '_pk_*' }] },
  { id: 'constructor', name: 'Odd', category: 'social', hosts: [{ host: 'example.com' }] },
];

describe('definePolicy', () => {
  it('throws a PolicyError or nothing, on any JSON at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (options) => {
        for (const { code } of faultsOf(options)) expect(Object.keys(optionFaultCodes)).toContain(code);
      }),
      { numRuns: 500 },
    );
  });

  it('throws a PolicyError or nothing, on JSON that nearly is a policy; each fault says where, what and how', () => {
    fc.assert(
      fc.property(optionsLike(policySchema), (options) => {
        const plain = typeof options === 'object' && options !== null && !Array.isArray(options);
        const faults = faultsOf(plain ? { ...options, catalogue: services } : options);
        for (const { code, path, seen, cure } of faults) {
          expect(Object.keys(optionFaultCodes)).toContain(code);
          expect([typeof path, typeof seen]).toEqual(['string', 'string']);
          expect(seen.length).toBeLessThanOrEqual(60);
          expect(cure).not.toBe('');
        }
        expect(new Set(faults.map(({ code, path }) => `${code} ${path}`)).size).toBe(faults.length);
      }),
      { numRuns: 500 },
    );
  });

  it('throws a PolicyError or nothing, on any value that JavaScript has', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, withMap: true }), (options) => {
        faultsOf(options);
      }),
      { numRuns: 500 },
    );
  });

  it('makes of options that it accepts a policy that works', () => {
    fc.assert(
      fc.property(optionsLike(policySchema), (options) => {
        if (faultsOf(options).length > 0) return;
        const policy = definePolicy(options as object);
        const exchange = exchangeOf(policy);
        exchange.settle({ kind: 'store', cookie: readSetCookie('_ga_1=2; Domain=shop.example') });
        exchange.settle({ kind: 'load', host: 'a.example.com', path: '/pixel', query: 'a', element: 'img' });
        exchange.keepCookies('_ga=1; __proto__=2');
        for (const { rule } of policy.rules.entries) expect(policy.categories.has(rule.category)).toBe(true);
        for (const objectsTo of policy.signals.values()) {
          for (const name of objectsTo) expect(policy.categories.has(name)).toBe(true);
        }
        expect(exchange.close().faults).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same faults every time', () => {
    fc.assert(
      fc.property(optionsLike(policySchema), (options) => {
        expect(faultsOf(options)).toEqual(faultsOf(structuredClone(options)));
      }),
    );
  });
});
