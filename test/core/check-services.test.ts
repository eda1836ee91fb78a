import type { Service } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { codesOf, faultsOf } from '../support/policy-faults.js';

const matomo: Service = { id: 'matomo', name: 'Matomo', category: 'statistical' };
const whole: Service = {
  ...matomo,
  operator: 'Matomo',
  cookies: [
    { name: '_pk_*', maxAgeSeconds: 60 },
    { name: 'session', maxAgeSeconds: 'session', chunked: true },
  ],
  hosts: [{ host: 'matomo.example', path: '/matomo.php', query: 'idsite=*' }],
  inline: ['_paq.push'],
  storage: [{ key: 'matomo', area: 'local' }],
  clickIds: ['mtm_cid'],
  tcfVendorId: 1,
  googleVendorId: 2,
  disputed: 'by some',
  sources: [{ source: 'https://matomo.example', date: '2026-01-01', facts: ['_pk_*'] }],
};

describe('services', () => {
  it('may be passed whole, or named and looked up', () => {
    expect(codesOf({ services: [whole] })).toEqual([]);
    expect(codesOf({ services: ['matomo'], catalogue: [whole] })).toEqual([]);
    expect(codesOf({ services: ['matomo', whole, whole], catalogue: [whole] })).toEqual([]);
  });

  it.each<[object, readonly string[]]>([
    [{ id: undefined }, ['missing services[0].id']],
    [{ id: 'Matomo' }, ['out-of-range services[0].id']],
    [{ id: 'mat omo' }, ['out-of-range services[0].id']],
    [{ id: '__proto__' }, ['out-of-range services[0].id']],
    [{ id: 'social' }, ['conflict services[0].id']],
    [{ cooky: [] }, ['unknown-option services[0].cooky']],
    [
      { cookies: [{ name: 'a=b' }, { name: '*' }] },
      ['out-of-range services[0].cookies[0].name', 'too-broad services[0].cookies[1].name'],
    ],
    [{ cookies: [{ name: '*', domain: 'https://a' }] }, ['out-of-range services[0].cookies[0].domain']],
    [{ cookies: [{ domain: 'a.example' }] }, ['missing services[0].cookies[0].name']],
    [
      { cookies: [{ name: 'a', maxAgeSeconds: 'forever' }] },
      ['wrong-type services[0].cookies[0].maxAgeSeconds'],
    ],
    [
      { hosts: [{ host: '*' }, { host: 'a.example', path: 'x' }] },
      ['too-broad services[0].hosts[0].host', 'out-of-range services[0].hosts[1].path'],
    ],
    [{ inline: ['ga('] }, ['too-broad services[0].inline[0]']],
    [{ storage: [{ key: '', area: 'local' }] }, ['out-of-range services[0].storage[0].key']],
    [{ storage: [{ key: 'a', area: 'disk' }] }, ['not-allowed services[0].storage[0].area']],
    [{ sources: [{ source: 'x' }] }, ['missing services[0].sources[0].date']],
  ])('may not say %j: %j', (change, expected) => {
    expect(codesOf({ services: [{ ...matomo, ...change }] })).toEqual(expected);
  });

  it('may be neither numbers nor lists', () => {
    expect(codesOf({ services: [7, []] })).toEqual(['wrong-type services[0]', 'wrong-type services[1]']);
  });

  it('share no id', () => {
    expect(faultsOf({ services: [matomo, { ...matomo }] })).toMatchObject([
      { code: 'conflict', path: 'services[1].id', cure: 'services[0] has that id already.' },
    ]);
    expect(codesOf({ services: ['matomo', { ...matomo }], catalogue: [matomo] })).toEqual([
      'conflict services[1].id',
    ]);
  });

  it('may not be called like a category, whatever that is called by', () => {
    const categories = { statistical: { name: 'analytics' }, video: {} };
    for (const id of ['analytics', 'statistical', 'video']) {
      expect(codesOf({ categories, services: [{ ...matomo, id }] })).toEqual(['conflict services[0].id']);
    }
  });

  it('are told which was meant, where the catalogue has one nearly called that', () => {
    expect(faultsOf({ services: ['motomo', 'constructor'], catalogue: [matomo] })).toMatchObject([
      { code: 'unknown-service', path: 'services[0]', cure: 'no such service. Did you mean "matomo"?' },
      { code: 'unknown-service', path: 'services[1]', cure: 'no such service.' },
    ]);
  });

  it('of the catalogue are checked where they are used, and only there', () => {
    const odd = { ...matomo, cookies: [{ name: 'a;b' }], color: 1 };
    expect(codesOf({ catalogue: [odd] })).toEqual([]);
    expect(codesOf({ catalogue: [odd], services: ['matomo'] })).toEqual([
      'unknown-option catalogue[0].color',
      'out-of-range catalogue[0].cookies[0].name',
    ]);
  });
});

describe('serviceCategories', () => {
  it('name services of the policy only', () => {
    const options = {
      services: [matomo],
      serviceCategories: { matomo: 'social', hotjar: 'social', constructor: 'social' },
    };
    expect(codesOf(options)).toEqual([
      'unknown-service serviceCategories.hotjar',
      'unknown-service serviceCategories.constructor',
    ]);
  });

  it('may name a service that has a fault of its own', () => {
    const options = {
      services: ['matomo', { ...matomo, id: 'odd', color: 1 }],
      serviceCategories: { matomo: 'social', odd: 'social' },
    };
    expect(codesOf(options)).toEqual(['unknown-option services[1].color', 'unknown-service services[0]']);
  });
});
