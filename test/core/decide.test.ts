import {
  type Attempt,
  type Decision,
  decide,
  decideCategory,
  definePolicy,
  type Judgement,
  type PolicyOptions,
  type Reason,
  readSetCookie,
  reasons,
  type Service,
} from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { answers, now, request, standingOf } from '../support/standing.js';

const matomo: Service = {
  id: 'matomo',
  name: 'Matomo',
  category: 'statistical',
  cookies: [{ name: '_pk_*' }],
};

const rules: NonNullable<PolicyOptions['rules']> = [
  { cookie: 'sid', category: 'technical' },
  { cookie: 'lang', category: 'personalization' },
  { cookie: '_ga', category: 'statistical' },
  { cookie: '_fbp', category: 'advertising' },
  { cookie: 'ads', domain: 'ads.example', category: 'advertising' },
  { host: 'pixel.example', path: '/tr', category: 'advertising', withheldAs: 'placeholder' },
  { inline: 'fbq(', category: 'advertising' },
];

const standard: PolicyOptions = { rules, services: [matomo] };

function store(line: string): Attempt {
  return { kind: 'store', cookie: readSetCookie(line) };
}

interface Visitor {
  readonly answers?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly consent?: Parameters<typeof answers>[1];
}

function judge(attempt: Attempt, visitor: Visitor = {}, options: PolicyOptions = {}): Decision {
  const policy = definePolicy({ ...standard, ...options });
  const consent = answers(visitor.answers ?? '', visitor.consent);
  return decide(policy, standingOf(policy, consent, request(visitor.headers)), attempt);
}

describe('the order of the questions', () => {
  const gpc = { 'sec-gpc': '1' };
  const dnt = { dnt: '1' };
  const old = { policyVersion: '0' };
  const seen = { noticeShown: true };

  it.each<[string, Attempt, Visitor, PolicyOptions, 'allow' | 'deny', Reason]>([
    ['1 a removal, though nobody agreed', store('_ga=; Max-Age=0'), {}, {}, 'allow', 'removal'],
    [
      '1 a removal of what no rule names',
      store(`x=; Expires=${new Date(0).toUTCString()}`),
      {},
      {},
      'allow',
      'removal',
    ],
    [
      '1 a removal, though it was refused',
      store('_ga=; Max-Age=-1'),
      { answers: '-statistical' },
      {},
      'allow',
      'removal',
    ],
    ['2 no rule', store('x=1'), { answers: '+advertising' }, {}, 'deny', 'unclassified'],
    ['2 no rule, under opt-out', store('x=1'), {}, { regime: 'opt-out' }, 'deny', 'unclassified'],
    [
      '2 no rule, unsafely allowed',
      store('x=1'),
      {},
      { unclassified: 'unsafely-allow' },
      'allow',
      'unclassified',
    ],
    ['3 exempt', store('sid=1'), {}, {}, 'allow', 'exempt'],
    ['3 exempt, though refused', store('sid=1'), { answers: '-technical' }, {}, 'allow', 'exempt'],
    [
      '3 exempt, though a signal objects',
      store('sid=1'),
      { headers: gpc },
      { signals: { gpc: ['technical'] } },
      'allow',
      'exempt',
    ],
    [
      '3 no longer exempt',
      store('sid=1'),
      {},
      { categories: { technical: { exempt: false } } },
      'deny',
      'unanswered',
    ],
    [
      '3 exempt by the operator',
      store('lang=de'),
      {},
      { categories: { personalization: { exempt: true } } },
      'allow',
      'exempt',
    ],
    ['4 granted', store('_ga=1'), { answers: '+statistical' }, {}, 'allow', 'granted'],
    ['4 refused', store('_ga=1'), { answers: '-statistical' }, {}, 'deny', 'denied'],
    [
      '4 refused, under opt-out',
      store('_ga=1'),
      { answers: '-statistical' },
      { regime: 'opt-out' },
      'deny',
      'denied',
    ],
    [
      '4 the service before its category',
      store('_pk_id=1'),
      { answers: '-statistical +/matomo' },
      {},
      'allow',
      'granted',
    ],
    ['4 the service refused', store('_pk_id=1'), { answers: '+statistical -/matomo' }, {}, 'deny', 'denied'],
    [
      '4 the category, where the service is unanswered',
      store('_pk_id=1'),
      { answers: '+statistical' },
      {},
      'allow',
      'granted',
    ],
    [
      '5 granted, and a signal, under opt-in',
      store('_fbp=1'),
      { answers: '+advertising', headers: gpc },
      {},
      'allow',
      'granted',
    ],
    ['5 unanswered, and a signal', store('_fbp=1'), { headers: gpc }, {}, 'deny', 'objected-by-signal'],
    [
      '5 a signal under opt-out',
      store('_fbp=1'),
      { headers: gpc },
      { regime: 'opt-out' },
      'deny',
      'objected-by-signal',
    ],
    [
      '5 a signal before a grant, under opt-out',
      store('_fbp=1'),
      { answers: '+advertising', headers: gpc },
      { regime: 'opt-out' },
      'deny',
      'objected-by-signal',
    ],
    [
      '5 a signal before a grant, under implied',
      store('_fbp=1'),
      { answers: '+advertising', headers: gpc },
      { regime: 'implied' },
      'deny',
      'objected-by-signal',
    ],
    [
      '5 a grant that outweighs it',
      store('_fbp=1'),
      { answers: '+advertising', headers: gpc },
      { regime: 'opt-out', signals: { explicitGrantOutweighs: true } },
      'allow',
      'granted',
    ],
    [
      '5 a lapsed grant outweighs nothing',
      store('_fbp=1'),
      { answers: '+advertising', headers: gpc, consent: old },
      { regime: 'opt-out', signals: { explicitGrantOutweighs: true } },
      'deny',
      'objected-by-signal',
    ],
    [
      '5 GPC does not object to statistics',
      store('_ga=1'),
      { headers: gpc },
      { regime: 'opt-out' },
      'allow',
      'not-objected',
    ],
    ['5 DNT does', store('_ga=1'), { headers: dnt }, { regime: 'opt-out' }, 'deny', 'objected-by-signal'],
    [
      '5 unless it is not listened to',
      store('_ga=1'),
      { headers: dnt },
      { regime: 'opt-out', signals: { dnt: false } },
      'allow',
      'not-objected',
    ],
    [
      '5 or objects to something else',
      store('_ga=1'),
      { headers: gpc },
      { regime: 'opt-out', signals: { gpc: ['statistical'] } },
      'deny',
      'objected-by-signal',
    ],
    ['6 silence, under opt-in', store('_ga=1'), {}, {}, 'deny', 'unanswered'],
    ['6 an answer about something else', store('_ga=1'), { answers: '+social' }, {}, 'deny', 'unanswered'],
    ['6 silence, under opt-out', store('_ga=1'), {}, { regime: 'opt-out' }, 'allow', 'not-objected'],
    [
      '6 silence, under implied, before a notice',
      store('_ga=1'),
      {},
      { regime: 'implied' },
      'deny',
      'unanswered',
    ],
    [
      '6 silence, under implied, after a notice',
      store('_ga=1'),
      { consent: seen },
      { regime: 'implied' },
      'allow',
      'notice-shown',
    ],
    ['6 a notice alone, under opt-in', store('_ga=1'), { consent: seen }, {}, 'deny', 'unanswered'],
    ['6 lapsed', store('_ga=1'), { answers: '+statistical', consent: old }, {}, 'deny', 'lapsed'],
    [
      '6 lapsed, under implied',
      store('_ga=1'),
      { answers: '+statistical', consent: old },
      { regime: 'implied' },
      'deny',
      'lapsed',
    ],
    [
      '6 lapsed, under opt-out',
      store('_ga=1'),
      { answers: '+statistical', consent: old },
      { regime: 'opt-out' },
      'allow',
      'not-objected',
    ],
    [
      '6 unreadable, under opt-out',
      store('_ga=1'),
      { consent: { isUnreadable: true } },
      { regime: 'opt-out' },
      'deny',
      'unanswered',
    ],
  ])('%s', (_what, attempt, visitor, options, verdict, reason) => {
    expect(judge(attempt, visitor, options)).toMatchObject({ verdict, reason });
  });

  it('takes an answer that is neither granted nor denied for a refusal', () => {
    const consent = answers('+statistical');
    const strange = { ...consent, categories: new Map([['statistical', 'perhaps' as 'granted']]) };
    const policy = definePolicy({ ...standard, regime: 'opt-out' });
    expect(decide(policy, standingOf(policy, strange), store('_ga=1'))).toMatchObject({
      verdict: 'deny',
      reason: 'denied',
    });
  });

  it('takes a regime that nobody knows for the strictest', () => {
    const policy = definePolicy(standard);
    const standing = { ...standingOf(policy), regime: 'unheard-of' as 'opt-in' };
    expect(decide(policy, standing, store('_ga=1'))).toMatchObject({ verdict: 'deny', reason: 'unanswered' });
  });
});

describe('the kinds of attempt', () => {
  const load = { kind: 'load', host: 'a.pixel.example', path: '/tr', query: '', element: 'img' } as const;

  it.each<[string, Attempt, object]>([
    ['a cookie by its name', { kind: 'access', name: '_ga' }, { rule: 'rules[2]', category: 'statistical' }],
    ['a cookie of a service', { kind: 'access', name: '_pk_id' }, { rule: 'matomo', service: 'matomo' }],
    ['a load by its address', load, { rule: 'rules[5]', withheldAs: 'placeholder' }],
    ['a load elsewhere', { ...load, path: '/track' }, { reason: 'unclassified' }],
    [
      'an image that looks like a pixel',
      { ...load, path: '/track', looksLikePixel: true },
      { reason: 'unclassified-pixel' },
    ],
    ['a ruled image that looks like one', { ...load, looksLikePixel: true }, { reason: 'unanswered' }],
    ['a load from a neighbour', { ...load, host: 'badpixel.example' }, { reason: 'unclassified' }],
    ['a script by its marker', { kind: 'run', marker: 'fbq(', element: 'script' }, { rule: 'rules[6]' }],
    ['a script of no marker', { kind: 'run', marker: 'x', element: 'script' }, { reason: 'unclassified' }],
    ['a kind that nobody knows', { kind: 'dream' } as unknown as Attempt, { reason: 'unclassified' }],
  ])('are all denied without an answer: %s', (_what, attempt, expected) => {
    expect(judge(attempt)).toMatchObject({ verdict: 'deny', ...expected });
  });

  it('judge a line by its own Domain, else by the host of the request', () => {
    expect(judge(store('ads=1; Domain=.ADS.example'))).toMatchObject({ rule: 'rules[4]' });
    expect(judge(store('ads=1'))).toMatchObject({ reason: 'unclassified' });
    expect(judge(store('ads=1; Domain='))).toMatchObject({ reason: 'unclassified' });
  });

  it('judge a nameless cookie by the rule for nameless ones', () => {
    expect(judge(store('tell-nobody'))).toMatchObject({ reason: 'unclassified' });
    const rule = { cookie: '', category: 'technical' } as const;
    expect(judge(store('=_ga'), {}, { rules: [rule] })).toMatchObject({ reason: 'exempt' });
  });
});

describe('amendments', () => {
  const limits = { secure: 'as-request', minimumSameSite: 'lax' } as const;

  it('cut every allowed cookie down to 400 days', () => {
    expect(judge(store('sid=1; Max-Age=34560001')).amendments).toEqual({ maxAgeSeconds: 34_560_000 });
    expect(judge(store('sid=1; Max-Age=34560000'))).not.toHaveProperty('amendments');
    expect(judge(store('sid=1'))).not.toHaveProperty('amendments');
  });

  it('are the stricter of what holds for all and for the category', () => {
    const options: PolicyOptions = {
      limits: { ...limits, maxAgeSeconds: 600 },
      categories: {
        technical: { maxAgeSeconds: 60, httpOnly: true },
        personalization: { maxAgeSeconds: 9000 },
      },
    };
    expect(judge(store('sid=1; Max-Age=900'), {}, options).amendments).toEqual({
      maxAgeSeconds: 60,
      addSecure: true,
      addHttpOnly: true,
      sameSite: 'lax',
    });
    const lang = judge(
      store('lang=de; Max-Age=900; Secure; SameSite=Strict'),
      { answers: '+personalization' },
      options,
    );
    expect(lang.amendments).toEqual({ maxAgeSeconds: 600 });
  });

  it('hold for cookies without a category too', () => {
    const unclassified = judge(store('x=1'), {}, { unclassified: 'unsafely-allow', limits });
    expect(unclassified).toMatchObject({
      verdict: 'allow',
      amendments: { addSecure: true, sameSite: 'lax' },
    });
  });

  it('are none for what is denied, removed, or no line at all', () => {
    expect(judge(store('_ga=1'), {}, { limits })).not.toHaveProperty('amendments');
    expect(judge(store('_ga=1; Max-Age=0'), {}, { limits })).not.toHaveProperty('amendments');
    expect(judge({ kind: 'access', name: 'sid' }, {}, { limits })).not.toHaveProperty('amendments');
  });
});

describe('the operator’s hook', () => {
  const returning =
    (judgement: unknown): NonNullable<PolicyOptions['judge']> =>
    () =>
      judgement as Judgement;

  it('is told attempt, decision and standing', () => {
    const heard: unknown[] = [];
    const attempt = store('_ga=1');
    judge(attempt, { headers: { dnt: '1' } }, { judge: (...told) => void heard.push(...told) });
    expect(heard).toMatchObject([
      attempt,
      { verdict: 'deny', reason: 'objected-by-signal', rule: 'rules[2]' },
      { signals: ['dnt'], settledAt: now },
    ]);
  });

  it('may turn the verdict, either way', () => {
    expect(judge(store('_ga=1'), {}, { judge: returning({ verdict: 'allow' }) })).toMatchObject({
      verdict: 'allow',
      reason: 'operator',
      rule: 'rules[2]',
      category: 'statistical',
    });
    expect(judge(store('sid=1'), {}, { judge: returning({ verdict: 'deny' }) })).toMatchObject({
      verdict: 'deny',
      reason: 'operator',
    });
  });

  it.each([undefined, null, {}, { verdict: 'deny' }, { amendments: { maxAgeSeconds: 1 } }])(
    'leaves the reason of a denial be when it returns %j',
    (judgement) => {
      expect(judge(store('_ga=1'), {}, { judge: returning(judgement) })).toMatchObject({
        verdict: 'deny',
        reason: 'unanswered',
      });
    },
  );

  it('adds amendments to the policy’s, of which the stricter hold', () => {
    const options = {
      limits: { maxAgeSeconds: 600, minimumSameSite: 'strict' } as const,
      judge: returning({
        amendments: { maxAgeSeconds: 900.5, addSecure: true, addHttpOnly: true, sameSite: 'lax' },
      }),
    };
    expect(judge(store('sid=1; Max-Age=1000'), {}, options)).toMatchObject({
      reason: 'operator',
      amendments: { maxAgeSeconds: 600, addSecure: true, addHttpOnly: true, sameSite: 'strict' },
    });
    const session = { ...options, judge: returning({ amendments: { sessionOnly: true } }) };
    expect(judge(store('sid=1; Max-Age=5'), {}, session).amendments).toMatchObject({ sessionOnly: true });
  });

  it.each<[object, object]>([
    [{ maxAgeSeconds: 30.9 }, { maxAgeSeconds: 30, sameSite: 'lax' }],
    [{ maxAgeSeconds: 0 }, { maxAgeSeconds: 0, sameSite: 'lax' }],
    [{ sameSite: 'strict' }, { maxAgeSeconds: 600, sameSite: 'strict' }],
    [{ addSecure: true }, { maxAgeSeconds: 600, sameSite: 'lax', addSecure: true }],
  ])('may be stricter than the policy: %j', (amendments, expected) => {
    const limits = { maxAgeSeconds: 600, minimumSameSite: 'lax' } as const;
    const decision = judge(store('sid=1; Max-Age=1000'), {}, { limits, judge: returning({ amendments }) });
    expect(decision).toMatchObject({ verdict: 'allow', reason: 'operator' });
    expect(decision.amendments).toEqual(expected);
  });

  it('amends nothing where its amendments are empty, nor where there is no line', () => {
    const empty = { judge: returning({ amendments: {} }) };
    expect(judge(store('sid=1'), {}, empty)).toMatchObject({ reason: 'exempt' });
    const hardening = { judge: returning({ amendments: { addSecure: true } }) };
    expect(judge({ kind: 'access', name: 'sid' }, {}, hardening)).toMatchObject({ reason: 'exempt' });
  });

  it('keeps the policy’s amendments when it turns a denial into an allowance', () => {
    const options = { limits: { httpOnly: true }, judge: returning({ verdict: 'allow' }) };
    expect(judge(store('_ga=1'), {}, options).amendments).toEqual({ addHttpOnly: true });
  });

  it.each<[string, () => unknown]>([
    ['throws', () => JSON.parse('{')],
    ['answers later', () => Promise.resolve({ verdict: 'allow' })],
    ['answers with nonsense', () => 'allow'],
  ])('that %s withholds what is not exempt, and nothing else', (_what, hook) => {
    const options = { judge: hook as () => Judgement, unclassified: 'unsafely-allow' } as const;
    const visitor = { answers: '+statistical' };
    expect(judge(store('_ga=1'), visitor, options)).toMatchObject({
      verdict: 'deny',
      reason: 'judge-failed',
    });
    expect(judge(store('x=1'), visitor, options)).toMatchObject({ verdict: 'deny', reason: 'judge-failed' });
    expect(judge(store('sid=1'), visitor, options)).toMatchObject({
      verdict: 'allow',
      reason: 'judge-failed',
    });
    expect(judge(store('sid=1'), visitor, options).fault).toBeInstanceOf(Error);
  });

  it('is not asked about a removal, nor about the cookies that hold the answer', () => {
    const options: PolicyOptions = {
      consent: { name: 'test', cookies: ['choice'], read: () => answers('') },
      categories: { technical: { exempt: false, name: 'necessary' } },
      rules: [{ cookie: 'choice', domain: 'shop.example', category: 'advertising' }],
      judge: returning({ verdict: 'deny' }),
    };
    for (const attempt of [store('choice=1'), { kind: 'access', name: 'choice' } as const]) {
      expect(judge(attempt, {}, options)).toMatchObject({
        verdict: 'allow',
        reason: 'exempt',
        category: 'necessary',
      });
    }
    expect(judge(store('x=; Max-Age=0'), {}, options)).toEqual({ verdict: 'allow', reason: 'removal' });
  });
});

describe('decideCategory', () => {
  it('tells what a category would get, without an attempt', () => {
    const policy = definePolicy(standard);
    const category = policy.categories.get('statistical');
    if (category === undefined) throw new Error('the policy has no statistical category');
    const standing = standingOf(policy, answers('+statistical -/matomo'));
    expect(decideCategory(policy, standing, category, undefined)).toEqual({
      verdict: 'allow',
      reason: 'granted',
    });
    expect(decideCategory(policy, standing, category, 'matomo')).toEqual({
      verdict: 'deny',
      reason: 'denied',
    });
  });
});

describe('the table of reasons', () => {
  it('says each in one sentence', () => {
    for (const sentence of Object.values(reasons)) expect(sentence).toMatch(/^[A-Z][^.]*\.$/);
  });
});
