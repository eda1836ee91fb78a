import {
  type Attempt,
  answerOf,
  type Decision,
  decide,
  definePolicy,
  isRemoval,
  type Policy,
  readSetCookie,
  reasons,
  type Standing,
} from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attempts, policies, readings, signalHeaders } from '../support/arbitrary-visits.js';
import { request, standingOf } from '../support/standing.js';

/** What was decided about an arbitrary attempt, with all that it was decided on. */
interface Case {
  readonly policy: Policy;
  readonly standing: Standing;
  readonly attempt: Attempt;
  readonly decision: Decision;
}

/** Checks a claim about every decision. */
function claim(check: (decided: Case) => void, changes: Parameters<typeof definePolicy>[0] = {}): void {
  fc.assert(
    fc.property(policies, readings, signalHeaders, attempts, (options, reading, headers, attempt) => {
      const policy = definePolicy({ ...options, ...changes });
      const standing = standingOf(policy, reading, request(headers));
      check({ policy, standing, attempt, decision: decide(policy, standing, attempt) });
    }),
    { numRuns: 500 },
  );
}

describe('a decision', () => {
  it('always falls, and bears a reason of the list', () => {
    claim(({ decision }) => {
      expect(['allow', 'deny']).toContain(decision.verdict);
      expect(Object.keys(reasons)).toContain(decision.reason);
    });
  });

  it('is the same every time', () => {
    claim(({ policy, standing, attempt, decision }) => {
      expect(decide(policy, standing, attempt)).toEqual(decision);
    });
  });

  it('never allows what a visitor refused, unless it removes a cookie or the category is exempt', () => {
    claim(({ policy, standing, decision, attempt }) => {
      const category = policy.categories.get(decision.category ?? '');
      if (category === undefined || category.isExempt) return;
      if (answerOf(standing, category.name, decision.service) !== 'denied') return;
      expect(decision.verdict).toBe('deny');
      expect(attempt.kind === 'store' && isRemoval(attempt.cookie, standing.settledAt)).toBe(false);
    });
  });

  it('allows nothing but what is exempt, granted, or removes a cookie, where silence is no', () => {
    claim(
      ({ decision, standing }) => {
        if (standing.regime !== 'opt-in' || decision.verdict === 'deny') return;
        expect(['removal', 'exempt', 'granted']).toContain(decision.reason);
      },
      { unclassified: 'deny' },
    );
  });

  it('takes no silence for a yes where the answer could not be read', () => {
    claim(({ decision, standing }) => {
      if (standing.consent.isUnreadable)
        expect(['not-objected', 'notice-shown']).not.toContain(decision.reason);
    });
  });

  it('never allows on an answer that lapsed', () => {
    claim(({ decision, standing }) => {
      if (standing.lapsedBy !== undefined) expect(decision.reason).not.toBe('granted');
    });
  });

  it('denies what no rule names, unless the policy says otherwise in a loud word', () => {
    claim(({ decision, policy }) => {
      if (decision.rule !== undefined || decision.reason === 'removal') return;
      expect(decision).toMatchObject({ reason: 'unclassified', verdict: policy.unclassified });
    });
  });

  it('amends only Set-Cookie lines, and only those that it allows', () => {
    claim(({ decision, attempt }) => {
      if (decision.amendments === undefined) return;
      expect([attempt.kind, decision.verdict]).toEqual(['store', 'allow']);
    });
  });

  it('does not become milder with a refusal, a signal or a stricter regime', () => {
    fc.assert(
      fc.property(policies, readings, attempts, (options, reading, attempt) => {
        const verdictOf = (
          changed: typeof options,
          headers: Record<string, string> = {},
          consent = reading,
        ) => {
          const policy = definePolicy(changed);
          return decide(policy, standingOf(policy, consent, request(headers)), attempt).verdict;
        };
        if (verdictOf(options) === 'allow') return;
        expect(verdictOf(options, { 'sec-gpc': '1', dnt: '1' })).toBe('deny');
        expect(verdictOf({ ...options, regime: 'opt-in' })).toBe('deny');
        const refused = new Map([...reading.categories.keys()].map((name) => [name, 'denied'] as const));
        const services = new Map([...reading.services.keys()].map((name) => [name, 'denied'] as const));
        expect(verdictOf(options, {}, { ...reading, categories: refused, services })).toBe('deny');
      }),
      { numRuns: 500 },
    );
  });

  it('survives any hook: what is not exempt is withheld when the hook fails', () => {
    const results = fc.oneof(
      fc.anything(),
      fc.record({ verdict: fc.anything(), amendments: fc.anything() }, { requiredKeys: [] }),
    );
    fc.assert(
      fc.property(
        policies,
        readings,
        attempts,
        results,
        fc.boolean(),
        (options, reading, attempt, result, throws) => {
          const plain = definePolicy(options);
          const before = decide(plain, standingOf(plain, reading), attempt);
          const policy = definePolicy({
            ...options,
            judge() {
              if (throws) throw result;
              // What JavaScript lets an operator return, whatever the type says.
              return result as undefined;
            },
          });
          const decision = decide(policy, standingOf(policy, reading), attempt);
          if (before.reason === 'removal') expect(decision).toEqual(before);
          if (decision.reason === 'judge-failed' && before.reason !== 'exempt')
            expect(decision.verdict).toBe('deny');
          if (throws && before.reason !== 'removal') expect(decision.reason).toBe('judge-failed');
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the order of rules', () => {
  const names = fc.stringMatching(/^[ab]{1,3}$/);
  const patterns = fc.stringMatching(/^[ab]{0,2}\*[ab]{0,2}$/).filter((text) => text !== '*');

  it('is: the exact name, else the first pattern written that matches', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(names, patterns), { maxLength: 8 }), names, (written, name) => {
        const policy = definePolicy({
          rules: written.map((cookie) => ({ cookie, category: 'statistical' })),
        });
        const exact = written.indexOf(name);
        const byPattern = written.findIndex((text) => text.includes('*') && matches(text, name));
        const expected = exact >= 0 ? exact : byPattern;
        const attempt: Attempt = { kind: 'store', cookie: readSetCookie(`${name}=1`) };
        const { rule } = decide(policy, standingOf(policy), attempt);
        expect(rule).toBe(expected < 0 ? undefined : `rules[${expected}]`);
      }),
      { numRuns: 500 },
    );
  });

  // One star: a beginning and an end that do not overlap.
  function matches(text: string, name: string): boolean {
    const [start = '', end = ''] = text.split('*');
    return name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
  }
});

describe('the boundaries of hosts', () => {
  const labels = fc.array(fc.stringMatching(/^[ab]{1,2}$/), { minLength: 1, maxLength: 4 });

  it('lie between labels: a rule covers its host and what ends with a dot and its host', () => {
    fc.assert(
      fc.property(labels, labels, (ruled, asked) => {
        const policy = definePolicy({ rules: [{ host: ruled.join('.'), category: 'social' }] });
        const host = asked.join('.');
        const isCovered = ruled.join(' ') === asked.slice(-ruled.length).join(' ');
        const attempt = { kind: 'load', host, path: '/', query: '', element: 'img' } as const;
        expect(decide(policy, standingOf(policy), attempt).rule).toBe(isCovered ? 'rules[0]' : undefined);
      }),
      { numRuns: 500 },
    );
  });

  it('make the longest host that covers an address win', () => {
    fc.assert(
      fc.property(fc.array(labels, { maxLength: 6 }), labels, (ruled, asked) => {
        const policy = definePolicy({
          rules: ruled.map((host) => ({ host: host.join('.'), category: 'social' })),
        });
        const covering = ruled.filter((host) => host.join(' ') === asked.slice(-host.length).join(' '));
        const longest = Math.max(0, ...covering.map(({ length }) => length));
        const attempt = {
          kind: 'load',
          host: asked.join('.'),
          path: '/',
          query: '',
          element: 'img',
        } as const;
        const { rule } = decide(policy, standingOf(policy), attempt);
        const found = rule === undefined ? 0 : ruled[Number(/\d+/.exec(rule)?.[0])]?.length;
        expect(found).toBe(longest);
      }),
      { numRuns: 500 },
    );
  });
});
