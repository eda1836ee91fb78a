import {
  type ConsentReading,
  createVisitorConsent,
  definePolicy,
  type PolicyOptions,
  readNothing,
} from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { answers, exchangeOf, request } from '../support/standing.js';

const options: PolicyOptions = {
  rules: [{ host: 'stats.example', category: 'statistical' }],
  services: [{ id: 'matomo', name: 'Matomo', category: 'statistical' }],
};

/** The consent of a visitor with these answers, and the exchange behind it. */
function visitor(text: string, changes: PolicyOptions = {}, headers: Record<string, string> = {}) {
  const exchange = exchangeOf(definePolicy({ ...options, ...changes }), answers(text), request(headers));
  return { exchange, consent: createVisitorConsent(exchange) };
}

describe('req.consent', () => {
  it('tells what is allowed: answer, signals and regime together', () => {
    const { consent } = visitor('+statistical -/matomo', { regime: 'opt-out' }, { 'sec-gpc': '1' });
    const names = ['technical', 'statistical', 'matomo', 'personalization', 'advertising', 'nonsense'];
    expect(names.map((name) => consent.has(name))).toEqual([true, true, false, true, false, false]);
  });

  it('tells answers, regime and signals', () => {
    const { consent } = visitor('+statistical -/matomo', { regime: 'implied' }, { dnt: '1' });
    expect(consent.answers).toEqual({ statistical: 'granted', matomo: 'denied' });
    expect([consent.isAnswered, consent.regime, consent.signals]).toEqual([true, 'implied', ['dnt']]);
  });

  it('holds no answer that lapsed', () => {
    const lapsed: ConsentReading = answers('+statistical', { policyVersion: '0' });
    const consent = createVisitorConsent(exchangeOf(definePolicy(options), lapsed));
    expect([consent.answers, consent.isAnswered, consent.has('statistical')]).toEqual([{}, false, false]);
  });

  it('tells which signal is honoured, and for what', () => {
    expect(visitor('').consent.optOut).toBeUndefined();
    const { consent } = visitor('', { regime: 'opt-out' }, { 'sec-gpc': '1' });
    expect(consent.optOut).toEqual({ signal: 'gpc', categories: ['advertising', 'social'] });
    const agreed = visitor('+social', {}, { 'sec-gpc': '1' }).consent;
    expect(agreed.optOut).toEqual({ signal: 'gpc', categories: ['advertising'] });
  });

  it('tells the hosts that are allowed now', () => {
    const { consent } = visitor('');
    expect(consent.contentSecurityPolicySources()).toEqual([]);
    consent.grant(['statistical']);
    expect(consent.contentSecurityPolicySources()).toEqual(['stats.example', '*.stats.example']);
  });

  it.each(['grant', 'deny'] as const)('says what %s takes', (call) => {
    const { consent, exchange } = visitor('');
    expect(() => consent[call]('statistical' as never)).toThrow(
      `${call} takes an array, as ['statistical']; it was given "statistical"`,
    );
    expect(() => consent[call](undefined as never)).toThrow('it was given nothing');
    expect(exchange.standing.isAnswered).toBe(false);
  });

  it.each([[null], [undefined], [7], [{}], [{ toString: 1 }], [[]], [Symbol('name')], [new Array(1)]])(
    'drops %p where a name should be, as a request may bring it, and keeps the other answers',
    (name) => {
      const { consent, exchange } = visitor('');
      consent.deny([name as never, 'statistical']);
      expect(consent.answers).toEqual({ statistical: 'denied' });
      expect(consent.has(name as never)).toBe(false);
      expect(exchange.close().notes).toHaveLength(2);
    },
  );

  it.each<[string, (consent: ReturnType<typeof visitor>['consent']) => unknown]>([
    ['has', (consent) => consent.has('statistical')],
    ['answers', (consent) => consent.answers],
    ['isAnswered', (consent) => consent.isAnswered],
    ['regime', (consent) => consent.regime],
    ['signals', (consent) => consent.signals],
    ['optOut', (consent) => consent.optOut],
    ['contentSecurityPolicySources', (consent) => consent.contentSecurityPolicySources()],
  ])('makes the response depend on the answer once it is asked for %s', (_name, ask) => {
    const { exchange, consent } = visitor('');
    expect(exchange.vary()).toEqual([]);
    ask(consent);
    expect(exchange.vary()).toContain('Sec-GPC');
  });
});

describe('res.consent', () => {
  it('grants and denies for the rest of the exchange', () => {
    const { consent } = visitor('');
    consent.grant(['statistical', 'social']);
    consent.deny(['social', 'matomo']);
    expect(consent.answers).toEqual({ statistical: 'granted', social: 'denied', matomo: 'denied' });
    expect([consent.has('statistical'), consent.has('matomo'), consent.isAnswered]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('withdraws by refusing every category that needs an answer, and every service that had one', () => {
    const { consent } = visitor('+statistical +/matomo', {
      categories: { video: {}, social: { name: 'buttons' } },
    });
    consent.withdraw();
    expect(consent.answers).toEqual({
      statistical: 'denied',
      personalization: 'denied',
      advertising: 'denied',
      buttons: 'denied',
      video: 'denied',
      matomo: 'denied',
    });
  });

  it('withdraws nothing of an answer that lapsed, and names no service of it', () => {
    const lapsed: ConsentReading = answers('+/matomo', { policyVersion: '0' });
    const consent = createVisitorConsent(exchangeOf(definePolicy(options), lapsed));
    consent.withdraw();
    expect(consent.answers).not.toHaveProperty('matomo');
    consent.grant(['statistical']);
    expect(consent.has('matomo')).toBe(true);
  });

  it('withdraws into a refusal that is kept, not into silence', () => {
    const written: string[] = [];
    const { exchange, consent } = visitor('+statistical', {
      regime: 'opt-out',
      consent: {
        name: 'test',
        cookies: ['choice'],
        read: () => readNothing('test'),
        write: ({ categories }) => {
          written.push(...[...categories].map(([name, answer]) => `${name} ${answer}`));
          return ['choice=1'];
        },
      },
    });
    consent.withdraw();
    expect(consent.has('statistical')).toBe(false);
    expect(exchange.keepSetCookies([])).toEqual(['choice=1']);
    expect(written).toContain('statistical denied');
    expect(written.some((answer) => answer.endsWith('granted'))).toBe(false);
  });

  it('leaves a service alone that the policy no longer has', () => {
    const { exchange, consent } = visitor('+/gone');
    consent.withdraw();
    expect(exchange.close().notes).toEqual([]);
  });

  it('tells whoever carries the response about every change', () => {
    let changes = 0;
    const consent = createVisitorConsent(exchangeOf(definePolicy(options)), () => {
      changes++;
    });
    consent.grant(['social']);
    consent.deny(['social']);
    consent.withdraw();
    expect(changes).toBe(3);
  });
});
