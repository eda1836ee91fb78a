import { definePolicy, PolicyError, type PolicyOptions } from '@cookiewarden/core';
import { afterEach, describe, expect, it } from '@jest/globals';

function faultsOf(json: string): readonly string[] {
  try {
    definePolicy(JSON.parse(json) as PolicyOptions);
  } catch (error) {
    if (error instanceof PolicyError) return error.faults.map(({ path }) => path);
    throw error;
  }
  return [];
}

describe('attacks by a policy of JSON', () => {
  afterEach(() => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).exempt).toBeUndefined();
  });

  it.each([
    ['{"__proto__":{"unclassified":"unsafely-allow"}}', '__proto__'],
    ['{"constructor":{"prototype":{"exempt":true}}}', 'constructor'],
    ['{"rules":[{"cookie":"a","category":"technical","__proto__":{"host":"b"}}]}', 'rules[0].__proto__'],
    ['{"rules":[{"__proto__":{"cookie":"a","category":"technical"}}]}', 'rules[0].__proto__'],
    ['{"html":{"__proto__":{"enabled":false}}}', 'html.__proto__'],
    ['{"signals":{"__proto__":{"gpc":false}}}', 'signals.__proto__'],
    ['{"limits":{"__proto__":{"sessionOnly":true}}}', 'limits.__proto__'],
    ['{"regime":{"countryHeader":"c","regimes":{"__proto__":"opt-out"}}}', 'regime.regimes.__proto__'],
    ['{"serviceCategories":{"__proto__":"technical"}}', 'serviceCategories.__proto__'],
    ['{"consentKey":{"__proto__":{"cookie":"x"}}}', 'consentKey.__proto__'],
  ])('prototype pollution: %s is a fault at start-up', (json, path) => {
    expect(faultsOf(json)).toContain(path);
  });

  it('prototype pollution: a category of such a name exempts nothing else', () => {
    const json = '{"categories":{"__proto__":{"exempt":true},"constructor":{"exempt":true}}}';
    const faults = faultsOf(json);
    if (faults.length > 0) return;
    const policy = definePolicy(JSON.parse(json));
    expect(
      [...policy.categories.values()]
        .filter(({ isExempt }) => isExempt)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['__proto__', 'constructor', 'technical']);
  });

  it('hash flooding: names that are equal to a rule’s in nothing but a prefix find no rule', () => {
    const rules = Array.from({ length: 5000 }, (_, at) => ({ cookie: `c${at}`, category: 'technical' }));
    const policy = definePolicy({ rules });
    expect(policy.rules.cookie('c4999', 'a.example')).toMatchObject({ id: 'rules[4999]' });
    for (let at = 0; at < 5000; at++) expect(policy.rules.cookie(`c${at}x`, 'a.example')).toBeUndefined();
  });
});
