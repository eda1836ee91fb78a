import { definePolicy } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { keepAliases } from '../../packages/core/src/host-alias.js';

describe('keepAliases', () => {
  it('asks once for a host that has an alias', () => {
    const asked: string[] = [];
    const aliasOf = keepAliases((host) => {
      asked.push(host);
      return 'Tracker.Example.';
    });
    expect([aliasOf('a.example'), aliasOf('a.example')]).toEqual(['tracker.example', 'tracker.example']);
    expect(asked).toEqual(['a.example']);
  });

  it('asks again for a host that had none', () => {
    const records = new Map<string, string>();
    const aliasOf = keepAliases((host) => records.get(host));
    expect(aliasOf('a.example')).toBeUndefined();
    records.set('a.example', 'tracker.example');
    expect(aliasOf('a.example')).toBe('tracker.example');
  });

  it.each([
    ['throws', () => JSON.parse('{')],
    ['answers with no host name', () => 'no host'],
    ['answers with a promise', () => Promise.resolve('tracker.example')],
    ['looks up what is not there', () => Promise.reject(new Error('ENODATA'))],
  ])('knows no alias where the hook %s', (_what, hook) => {
    // What JavaScript lets an operator pass, whatever the type says.
    const aliasOf = keepAliases(hook as (host: string) => string);
    expect(aliasOf('a.example')).toBeUndefined();
  });

  it('forgets rather than grow without end', () => {
    let asked = 0;
    const aliasOf = keepAliases((host) => {
      asked++;
      return `${host}.tracker.example`;
    });
    for (let at = 0; at < 10_001; at++) aliasOf(`h${at}.example`);
    aliasOf('h0.example');
    expect(asked).toBe(10_002);
  });
});

describe('a policy with hostAlias', () => {
  const policy = definePolicy({
    rules: [
      { host: 'tracker.example', category: 'advertising' },
      { host: 'own.shop.example', category: 'technical' },
    ],
    hostAlias: (host) => (host.endsWith('.shop.example') ? 'x.tracker.example' : undefined),
  });

  it('finds the rule of the host that stands behind a name', () => {
    expect(policy.rules.host('metrics.shop.example', '/', '')?.category).toBe('advertising');
    expect(policy.rules.host('metrics.other.example', '/', '')).toBeUndefined();
  });

  it('asks only where no rule names the host itself', () => {
    expect(policy.rules.host('own.shop.example', '/', '')?.category).toBe('technical');
  });
});
