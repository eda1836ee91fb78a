import { definePolicy, type RuleOptions, type Service } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { answers } from '../support/standing.js';

function entriesOf(...rules: readonly RuleOptions[]) {
  return definePolicy({ rules, expireDenied: false }).rules.entries;
}

describe('the entries of a policy', () => {
  it('stand in tiers: the warden’s own cookies, the operator’s rules, then services’', () => {
    const service: Service = {
      id: 'pixel',
      name: 'Pixel',
      category: 'advertising',
      cookies: [{ name: '_px' }],
    };
    const { rules } = definePolicy({
      services: [service],
      rules: [{ cookie: '_px', category: 'social' }],
      consent: { name: 'test', cookies: ['choice'], read: () => answers('') },
    });
    expect(rules.entries.map(({ rule }) => rule.id)).toEqual([
      'consent',
      'expireDenied',
      'rules[0]',
      'pixel',
    ]);
  });

  it.each<[RuleOptions, object]>([
    [
      { cookie: 'a', category: 'social' },
      { kind: 'cookie', name: 'a', chunked: false },
    ],
    [
      { cookie: '', domain: 'A.example', chunked: true, category: 'social' },
      { kind: 'cookie', name: '', domain: 'a.example', chunked: true },
    ],
    [
      { host: 'A.example.', category: 'social' },
      { kind: 'host', host: 'a.example' },
    ],
    [
      { host: '*', path: '/Tr.gif', query: 'ID=*', category: 'social' },
      { kind: 'host', host: '*', path: '/Tr.gif', query: 'ID=*' },
    ],
    [
      { inline: 'fbq(', category: 'social' },
      { kind: 'inline', marker: 'fbq(' },
    ],
    [
      { storage: 'k*', category: 'social' },
      { kind: 'storage', key: 'k*' },
    ],
    [
      { storage: 'k', area: 'local', category: 'social' },
      { kind: 'storage', key: 'k', area: 'local' },
    ],
  ])('of the rule %j have the subject %j', (rule, subject) => {
    expect(entriesOf(rule)).toEqual([{ rule: { id: 'rules[0]', category: 'social' }, subject }]);
  });

  it('keep what a rule says of service and form', () => {
    const service: Service = { id: 'pixel', name: 'Pixel', category: 'advertising' };
    const rule: RuleOptions = {
      host: 'a.example',
      category: 'social',
      service: 'pixel',
      withheldAs: 'inert',
    };
    const { entries } = definePolicy({ services: [service], rules: [rule] }).rules;
    const entry = entries.find(({ subject }) => subject.kind === 'host');
    expect(entry?.rule).toEqual({
      id: 'rules[0]',
      category: 'social',
      service: 'pixel',
      withheldAs: 'inert',
    });
  });

  it('give every rule of a service the form that the operator wants it withheld in', () => {
    const service: Service = {
      id: 'map',
      name: 'Map',
      category: 'social',
      hosts: [{ host: 'map.example' }],
    };
    const { rules } = definePolicy({
      services: [service],
      rules: [{ host: 'tiles.example', category: 'social', service: 'map' }],
      serviceWithheldAs: { map: 'placeholder' },
    });
    for (const host of ['map.example', 'tiles.example']) {
      expect(rules.host(host, '/', '')?.withheldAs).toBe('placeholder');
    }
  });

  it('of a service tell every part, each in its category', () => {
    const match = () => false;
    const service: Service = {
      id: 'pixel',
      name: 'Pixel',
      category: 'advertising',
      cookies: [
        { name: '_px', maxAgeSeconds: 60, chunked: true },
        { name: 'b', domain: 'B.example', category: 'social' },
      ],
      hosts: [{ host: 'Pixel.example', path: '/like', category: 'social' }, { host: 'pixel.example' }],
      match,
      inline: ['pixel('],
      storage: [{ key: 'p', area: 'session' }],
    };
    const { rules } = definePolicy({
      categories: { social: { name: 'buttons' } },
      services: [service],
      expireDenied: false,
    });
    const whole = { id: 'pixel', service: 'pixel', category: 'advertising' };
    const social = { ...whole, category: 'buttons' };
    expect(rules.entries).toEqual([
      { rule: whole, subject: { kind: 'cookie', name: '_px', chunked: true, maxAgeSeconds: 60 } },
      { rule: social, subject: { kind: 'cookie', name: 'b', domain: 'b.example', chunked: false } },
      { rule: social, subject: { kind: 'host', host: 'pixel.example', path: '/like' } },
      { rule: whole, subject: { kind: 'host', host: 'pixel.example' } },
      { rule: whole, subject: { kind: 'match', matches: match } },
      { rule: whole, subject: { kind: 'inline', marker: 'pixel(' } },
      { rule: whole, subject: { kind: 'storage', key: 'p', area: 'session' } },
    ]);
  });
});
