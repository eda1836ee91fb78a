import {
  type Consent,
  contentSecurityPolicySources,
  definePolicy,
  type PolicyOptions,
  readNothing,
  settleStanding,
} from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { request } from '../support/standing.js';

const facts = request();

function sourcesFor(granted: readonly string[], options: PolicyOptions): readonly string[] {
  const policy = definePolicy(options);
  const categories: Consent['categories'] = new Map(granted.map((name) => [name, 'granted']));
  const reading = { ...readNothing('test'), categories, isAnswered: true };
  return contentSecurityPolicySources(policy, settleStanding(policy, facts, reading, 0));
}

describe('contentSecurityPolicySources', () => {
  it('lists an allowed host with its subdomains, and no denied one', () => {
    const rules = [
      { host: 'cdn.example', category: 'technical' },
      { host: 'pixel.example', category: 'advertising' },
    ];
    expect(sourcesFor([], { rules })).toEqual(['cdn.example', '*.cdn.example']);
    expect(sourcesFor(['advertising'], { rules })).toContain('pixel.example');
  });

  it('leaves the subdomains out where one of them is denied', () => {
    const rules = [
      { host: 'big.example', category: 'technical' },
      { host: 'ads.eu.big.example', category: 'advertising' },
    ];
    expect(sourcesFor([], { rules })).toEqual(['big.example']);
  });

  it('leaves a host out where a path on it is denied, and lists its allowed paths', () => {
    const rules = [
      { host: 'social.example', category: 'technical' },
      { host: 'social.example', path: '/tr', category: 'advertising' },
      { host: 'social.example', path: '/plugins', category: 'social' },
    ];
    expect(sourcesFor(['social'], { rules })).toEqual([
      'social.example/plugins',
      'social.example/plugins/',
      '*.social.example/plugins',
      '*.social.example/plugins/',
    ]);
  });

  it('lists the folder before a pattern, unless something below it is denied', () => {
    const rules = [
      { host: 'a.example', path: '/tag/v*/x', category: 'statistical' },
      { host: 'b.example', path: '/tag/v*/x', category: 'statistical' },
      { host: 'b.example', path: '/tag/pixel', category: 'advertising' },
    ];
    expect(sourcesFor(['statistical'], { rules })).toEqual(['a.example/tag/', '*.a.example/tag/']);
  });

  it('writes what would end a source expression as percent signs', () => {
    const rules = [{ host: 'a.example', path: '/x;y,z', category: 'technical' }];
    expect(sourcesFor([], { rules })[0]).toBe('a.example/x%3By%2Cz');
  });

  it('leaves out what no source expression can say', () => {
    const rules = [
      { host: '*', path: '/collect', category: 'technical' },
      { host: '[::1]', category: 'technical' },
    ];
    expect(sourcesFor([], { rules })).toEqual([]);
  });

  it('asks the judge hook, which has the last word', () => {
    const rules = [{ host: 'cdn.example', category: 'technical' }];
    expect(sourcesFor([], { rules, judge: () => ({ verdict: 'deny' }) })).toEqual([]);
  });

  it('lists every host in report-only, where nothing may change', () => {
    const rules = [{ host: 'pixel.example', category: 'advertising' }];
    expect(sourcesFor([], { rules, mode: 'report-only' })).toEqual(['pixel.example', '*.pixel.example']);
  });

  it('never covers an address that a rule denies, whatever the rules', () => {
    const rule = fc.record(
      {
        host: fc.constantFrom('a.example', 'b.a.example', 'c.b.a.example', 'example'),
        path: fc.constantFrom('/p', '/p/q', '/p/*', '/p/q*r', '/'),
        category: fc.constantFrom('technical', 'statistical'),
      },
      { requiredKeys: ['host', 'category'] },
    );
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 6 }), (rules) => {
        const policy = definePolicy({ rules });
        const covered = sourcesFor([], { rules });
        for (const { host, path = '/' } of rules) {
          const sample = path.replaceAll('*', '');
          if (policy.rules.host(host, sample, '')?.category === 'technical') continue;
          expect(covered.filter((source) => covers(source, host, sample))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

// CSP Level 3, 6.7.2.8 and 6.7.2.12, for sources without scheme and port.
function covers(source: string, host: string, path: string): boolean {
  const slash = source.indexOf('/');
  const pattern = slash < 0 ? source : source.slice(0, slash);
  const start = slash < 0 ? '' : source.slice(slash);
  const isHost = pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
  return isHost && (start === '' || (start.endsWith('/') ? path.startsWith(start) : path === start));
}
