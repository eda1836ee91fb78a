import { definePolicy, PolicyError, type PolicyOptions } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';

function faultsOf(consentKey: unknown): readonly (readonly [string, string])[] {
  try {
    definePolicy({ consentKey } as PolicyOptions);
  } catch (error) {
    if (error instanceof PolicyError) return error.faults.map(({ code, path }) => [code, path] as const);
    throw error;
  }
  return [];
}

describe('the options of the consent key', () => {
  it.each([
    {},
    { header: 'X-Answer', cookie: '__Host-answer', lifetimeHeader: 'surrogate-control' },
    { lifetimeHeader: 'x-accel-expires' },
  ])('may be %j', (consentKey) => {
    expect(faultsOf(consentKey)).toEqual([]);
  });

  it.each([
    [{ header: 'X Answer' }, 'out-of-range', 'consentKey.header'],
    [{ header: '' }, 'out-of-range', 'consentKey.header'],
    [{ header: 'x\r\ny' }, 'out-of-range', 'consentKey.header'],
    [{ cookie: '' }, 'out-of-range', 'consentKey.cookie'],
    [{ cookie: 'key*' }, 'out-of-range', 'consentKey.cookie'],
    [{ cookie: 'a=b' }, 'out-of-range', 'consentKey.cookie'],
    [{ lifetimeHeader: 'cache-control' }, 'not-allowed', 'consentKey.lifetimeHeader'],
    [{ headers: [] }, 'unknown-option', 'consentKey.headers'],
    ['consent-key', 'wrong-type', 'consentKey'],
  ])('may not be %j', (consentKey, code, path) => {
    expect(faultsOf(consentKey)).toEqual([[code, path]]);
  });
});
