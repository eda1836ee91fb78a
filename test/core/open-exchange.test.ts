import * as core from '@cookiewarden/core';
import {
  type Answer,
  type Consent,
  type ConsentSource,
  definePolicy,
  type PolicyOptions,
  type Report,
  readNothing,
} from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { readExample } from '../support/readme.js';
import { answers, exchangeOf, now } from '../support/standing.js';

const rules: NonNullable<PolicyOptions['rules']> = [
  { cookie: 'sid', category: 'technical' },
  { cookie: '_ga', category: 'statistical' },
  { cookie: '_fbp', category: 'advertising' },
  { host: 'stats.example', category: 'statistical' },
];

function policyWith(options: PolicyOptions = {}) {
  return definePolicy({ rules, ...options });
}

/** A source that keeps what it is told to write as `name:answer` pairs. */
function keeping(changes: Partial<ConsentSource> = {}): ConsentSource {
  return {
    name: 'choice',
    cookies: ['choice'],
    read: () => readNothing('choice'),
    write: ({ categories, services, noticeShown }) => [
      `choice=${[...categories, ...services].map((pair) => pair.join(':')).join('&')}${noticeShown ? '&seen' : ''}`,
    ],
    ...changes,
  };
}

function granting(...names: readonly string[]): ReadonlyMap<string, Answer> {
  return new Map(names.map((name) => [name, 'granted']));
}

describe('settling an attempt', () => {
  it.each([
    ['sid', 'enforce', 'allow', 'passed'],
    ['sid', 'report-only', 'allow', 'passed'],
    ['_ga', 'enforce', 'deny', 'withheld'],
    ['_ga', 'report-only', 'deny', 'would-withhold'],
  ] as const)('to read %s in mode %s is %s, %s', (name, mode, verdict, outcome) => {
    const ruling = exchangeOf(policyWith({ mode })).settle({ kind: 'access', name });
    expect(ruling).toMatchObject({ decision: { verdict }, outcome });
  });
});

describe('the Cookie header', () => {
  it('loses each pair that is denied, duplicates too', () => {
    const exchange = exchangeOf(policyWith());
    expect(exchange.keepCookies('_ga=1; sid=a;_ga=2; x; sid=b')).toBe('sid=a; sid=b');
    expect(exchange.close().decisions).toMatchObject([
      { kind: 'access', subject: '_ga', outcome: 'withheld', count: 2 },
      { kind: 'access', subject: 'sid', outcome: 'passed', count: 2 },
      { kind: 'access', subject: '', outcome: 'withheld', reason: 'unclassified' },
    ]);
  });

  it('stays where the policy leaves it, and is not judged', () => {
    const exchange = exchangeOf(policyWith({ requestCookies: 'leave' }));
    expect(exchange.keepCookies('_ga=1')).toBe('_ga=1');
    expect(exchange.close().decisions).toEqual([]);
  });

  it('stays in report-only, and is judged', () => {
    const exchange = exchangeOf(policyWith({ mode: 'report-only' }));
    expect(exchange.keepCookies('_ga=1; sid=2')).toBe('_ga=1; sid=2');
    expect(exchange.close().counts).toMatchObject({ 'would-withhold': 1, passed: 1 });
  });
});

describe('the Set-Cookie lines', () => {
  it('go out in order and byte for byte, without those that are denied', () => {
    const exchange = exchangeOf(policyWith(), answers('+statistical'));
    const lines = [
      'sid = "a;b=" ; path=/ ;;',
      '_fbp=1',
      '_GA=1',
      '_ga=\u00ff; Max-Age=60',
      'sid=2',
      '_fbp=; Max-Age=0',
    ];
    expect(exchange.keepSetCookies(lines)).toEqual([lines[0], lines[3], lines[4], lines[5]]);
    expect(exchange.hasWithheldCookie).toBe(true);
  });

  it('pass with a flaw for which browsers will ignore them, and the report says so', () => {
    const exchange = exchangeOf(policyWith({ rules: [{ cookie: '__Host-*', category: 'technical' }] }));
    expect(exchange.keepSetCookies(['__Host-sid=1'])).toEqual(['__Host-sid=1']);
    expect(exchange.close().decisions).toMatchObject([{ outcome: 'passed', flaw: '__host- without Secure' }]);
  });

  it('are amended where the policy says so', () => {
    const exchange = exchangeOf(policyWith({ limits: { httpOnly: true } }));
    expect(exchange.keepSetCookies(['sid=1; Max-Age=99999999'])).toEqual([
      'sid=1; Max-Age=34560000; HttpOnly',
    ]);
    const { counts, decisions } = exchange.close();
    expect(counts.amended).toBe(1);
    expect(decisions).toMatchObject([{ outcome: 'amended', amendments: ['maxAgeSeconds', 'addHttpOnly'] }]);
    expect(exchange.hasWithheldCookie).toBe(false);
  });

  it('are neither withheld nor amended in report-only', () => {
    const exchange = exchangeOf(policyWith({ mode: 'report-only', limits: { httpOnly: true } }));
    expect(exchange.keepSetCookies(['sid=1', '_ga=1'])).toEqual(['sid=1', '_ga=1']);
    expect(exchange.hasWithheldCookie).toBe(false);
  });
});

describe('an answer that the application takes', () => {
  it('counts at once, and is kept behind the lines of the application', () => {
    const exchange = exchangeOf(policyWith({ consent: keeping() }));
    expect(exchange.allows('statistical')).toBe(false);
    exchange.answer(granting('statistical'), 'de');
    expect(exchange.allows('statistical')).toBe(true);
    expect(exchange.standing).toMatchObject({
      isAnswered: true,
      consent: { answeredAt: now, policyVersion: '1', language: 'de' },
    });
    expect(exchange.keepSetCookies(['_ga=1', '_fbp=1'])).toEqual(['_ga=1', 'choice=statistical:granted']);
  });

  it('is added to those that hold', () => {
    const exchange = exchangeOf(policyWith({ consent: keeping() }), answers('+statistical +social'));
    exchange.answer(new Map([['statistical', 'denied']]));
    expect(exchange.keepSetCookies([])).toEqual(['choice=statistical:denied&social:granted']);
  });

  it('does not bring back those that lapsed', () => {
    const lapsed = answers('+statistical', { policyVersion: '0' });
    const exchange = exchangeOf(policyWith({ consent: keeping() }), lapsed);
    exchange.answer(granting('social'));
    expect(exchange.standing.lapsedBy).toBeUndefined();
    expect(exchange.keepSetCookies([])).toEqual(['choice=social:granted']);
  });

  it('may be for a service, or call a category by its standard name', () => {
    const exchange = exchangeOf(
      policyWith({
        consent: keeping(),
        categories: { statistical: { name: 'analytics' } },
        services: [{ id: 'matomo', name: 'Matomo', category: 'statistical' }],
      }),
    );
    exchange.answer(new Map([['statistical', 'denied']]));
    exchange.answer(granting('matomo'));
    expect([exchange.allows('analytics'), exchange.allows('statistical'), exchange.allows('matomo')]).toEqual(
      [false, false, true],
    );
    expect(exchange.keepSetCookies([])).toEqual(['choice=analytics:denied&matomo:granted']);
  });

  it.each([[[]], [['gaming']], [['__proto__', 'constructor']]])(
    'is none where the policy knows nothing of %j',
    (names) => {
      const exchange = exchangeOf(policyWith({ consent: keeping() }));
      exchange.answer(granting(...names));
      expect(exchange.standing.isAnswered).toBe(false);
      expect(exchange.keepSetCookies([])).toEqual([]);
      expect(exchange.close().notes).toEqual(
        names.map((name) => `an answer for "${name}", which the policy does not know, was dropped`),
      );
    },
  );

  it('after the headers were sent counts for the rest, is not kept, and the report says so', () => {
    const exchange = exchangeOf(policyWith({ consent: keeping() }));
    expect(exchange.keepSetCookies([])).toEqual([]);
    exchange.answer(granting('statistical'));
    expect(
      exchange.settle({ kind: 'load', host: 'stats.example', path: '/', query: '', element: 'img' }),
    ).toMatchObject({
      outcome: 'passed',
    });
    expect(exchange.close().notes).toEqual([
      'consent changed after the headers were sent: it is not kept in the browser',
    ]);
  });

  it('that the source cannot keep is told in the report', () => {
    const { write: _, ...reading } = keeping();
    const exchange = exchangeOf(policyWith({ consent: reading }));
    exchange.answer(granting('statistical'));
    expect(exchange.keepSetCookies(['_ga=1'])).toEqual(['_ga=1']);
    expect(exchange.close().notes).toEqual(['the consent source "choice" cannot keep an answer']);
  });

  it.each<[string, () => readonly string[], string]>([
    ['fails to keep', () => JSON.parse('{'), 'SyntaxError'],
    ['promises to keep', () => Promise.reject(new Error('no')) as never, 'TypeError'],
    ['promises to keep among others', () => [Promise.reject(new Error('no'))] as never, 'TypeError'],
    ['keeps as one text', () => 'choice=1' as never, 'TypeError'],
  ])('that the source %s breaks nothing', (_what, write, error) => {
    const exchange = exchangeOf(policyWith({ consent: keeping({ write }) }));
    exchange.answer(granting('statistical'));
    expect(exchange.keepSetCookies(['_ga=1'])).toEqual(['_ga=1']);
    expect(exchange.close().faults).toMatchObject([{ where: 'consent source', error }]);
  });

  it('is handed to the source without what was true of one reading only', () => {
    const written: Consent[] = [];
    const write = (consent: Consent) => {
      written.push(consent);
      return [];
    };
    const odd = answers('-social', { note: 'odd', isUnreadable: true, lapseAfterSeconds: 1e9 });
    const exchange = exchangeOf(policyWith({ consent: keeping({ write }) }), odd);
    exchange.answer(granting('statistical'));
    exchange.keepSetCookies([]);
    expect(written).toEqual([
      {
        categories: new Map([
          ['social', 'denied'],
          ['statistical', 'granted'],
        ]),
        services: new Map(),
        answeredAt: now,
        policyVersion: '1',
      },
    ]);
  });

  it('never loosens the regime of a request whose consent could not be read', () => {
    const torn = answers('', { isUnreadable: true });
    const exchange = exchangeOf(policyWith({ regime: 'opt-out', consent: keeping() }), torn);
    exchange.answer(granting('statistical'));
    expect([exchange.allows('statistical'), exchange.allows('social')]).toEqual([true, false]);
  });
});

describe('a notice that was shown', () => {
  const regime = 'implied';

  it('is kept for later pages, and changes nothing on this one', () => {
    const exchange = exchangeOf(policyWith({ regime, consent: keeping() }));
    exchange.showNotice();
    expect(exchange.keepSetCookies(['_ga=1'])).toEqual(['choice=&seen']);
  });

  it('is not kept over an answer that holds, nor over one that could not be read', () => {
    for (const reading of [answers('-statistical'), answers('', { isUnreadable: true })]) {
      const exchange = exchangeOf(policyWith({ regime, consent: keeping() }), reading);
      exchange.showNotice();
      expect(exchange.keepSetCookies([])).toEqual([]);
    }
  });

  it('after the headers were sent counts as not shown', () => {
    const exchange = exchangeOf(policyWith({ regime, consent: keeping() }));
    exchange.keepSetCookies([]);
    exchange.showNotice();
    expect(exchange.close().notes).toEqual([
      'a notice was shown after the headers were sent: it counts as not shown',
    ]);
  });
});

describe('an answer as it was read', () => {
  it('is said again by a source that wants to', () => {
    const reissue: ConsentSource['reissue'] = ({ isAnswered }) => (isAnswered ? ['choice=again'] : []);
    const policy = policyWith({ consent: keeping({ reissue }) });
    expect(exchangeOf(policy, answers('-statistical')).keepSetCookies([])).toEqual(['choice=again']);
    const changed = exchangeOf(policy, answers('-statistical'));
    changed.answer(granting('statistical'));
    expect(changed.keepSetCookies([])).toEqual(['choice=statistical:granted']);
  });
});

describe('asking what is allowed', () => {
  it('says no to what the policy does not know, and the report says so', () => {
    const exchange = exchangeOf(policyWith({ regime: 'opt-out' }));
    expect([exchange.allows('statistcal'), exchange.allows('__proto__')]).toEqual([false, false]);
    expect(exchange.close().notes).toEqual([
      'the application asked about "statistcal", which the policy does not know',
      'the application asked about "__proto__", which the policy does not know',
    ]);
  });
});

describe('what the response depends on', () => {
  const consent = keeping({ headers: ['x-user'] });
  const regime = { regimes: { US: 'opt-out' }, countryHeader: 'CF-IPCountry' } as const;

  it.each([
    [
      'a cookie that is denied',
      (exchange: ReturnType<typeof exchangeOf>) => exchange.keepSetCookies(['_ga=1']),
    ],
    [
      'a question of the application',
      (exchange: ReturnType<typeof exchangeOf>) => exchange.allows('statistical'),
    ],
    ['a page that says so', (exchange: ReturnType<typeof exchangeOf>) => exchange.dependOnStanding()],
  ])('is cookies, signals and headers, for %s', (_what, touch) => {
    const exchange = exchangeOf(policyWith({ consent, regime }));
    expect(exchange.vary()).toEqual([]);
    touch(exchange);
    expect(exchange.vary()).toEqual(['Cookie', 'X-User', 'Cf-Ipcountry', 'Sec-GPC', 'DNT']);
  });

  it.each([
    ['exempt', ['sid=1']],
    ['a removal', ['_ga=; Max-Age=0']],
    ['of no rule', ['x=1']],
  ])('is nothing for a cookie that is %s', (_what, lines) => {
    const exchange = exchangeOf(policyWith({ consent }));
    exchange.keepSetCookies(lines);
    expect(exchange.vary()).toEqual([]);
  });

  it('is nothing for a pair of the Cookie header, nor in report-only', () => {
    const exchange = exchangeOf(policyWith({ consent }));
    exchange.keepCookies('_ga=1');
    expect(exchange.vary()).toEqual([]);
    const reporting = exchangeOf(policyWith({ consent, mode: 'report-only' }));
    reporting.keepSetCookies(['_ga=1']);
    expect(reporting.vary()).toEqual([]);
  });

  it('is no cookie where no answer is kept in one', () => {
    const exchange = exchangeOf(policyWith({ consent: keeping({ cookies: [] }), signals: { dnt: false } }));
    exchange.dependOnStanding();
    expect(exchange.vary()).toEqual(['Sec-GPC']);
  });
});

describe('closing', () => {
  it('holds no more notes than somebody would read', () => {
    const exchange = exchangeOf(policyWith(), answers(''));
    for (let at = 0; at < 1000; at++) exchange.allows(`nonsense ${at}`);
    expect(exchange.close().notes).toHaveLength(20);
  });

  it('hands one report to the listener, and gives the same again', () => {
    const heard: Report[] = [];
    const exchange = exchangeOf(policyWith({ onReport: (report) => heard.push(report) }));
    exchange.leaveUnchecked('content coding zstd');
    exchange.leaveUnchecked('no matter');
    exchange.note('said once');
    exchange.note('said once');
    const report = exchange.close();
    expect(exchange.close()).toBe(report);
    expect(heard).toEqual([report]);
    expect(report).toMatchObject({
      unchecked: 'content coding zstd',
      counts: { unchecked: 1 },
      notes: ['said once'],
    });
  });

  it('swallows what the listener throws, and counts it', () => {
    const exchange = exchangeOf(policyWith({ onReport: () => JSON.parse('{') }));
    expect(exchange.close().faults).toMatchObject([{ where: 'report listener', error: 'SyntaxError' }]);
  });

  it('tells each seam that failed once, never with its message', () => {
    const exchange = exchangeOf(policyWith());
    for (const secret of ['tell-nobody-1', 'tell-nobody-2'])
      exchange.fail('stripper', new RangeError(secret));
    const { faults } = exchange.close();
    expect(faults).toMatchObject([{ where: 'stripper', error: 'RangeError' }]);
    expect(JSON.stringify(faults)).not.toContain('tell-nobody');
  });

  it('tells what the hook threw', () => {
    const exchange = exchangeOf(policyWith({ judge: () => JSON.parse('{') }));
    expect(exchange.keepSetCookies(['sid=1', '_ga=1'])).toEqual(['sid=1']);
    expect(exchange.close().faults).toMatchObject([{ where: 'judge', error: 'SyntaxError' }]);
  });

  it('tells what was odd about the answer', () => {
    const exchange = exchangeOf(policyWith(), answers('', { note: 'the consent cookie is malformed' }));
    expect(exchange.close().notes).toEqual(['the consent cookie is malformed']);
  });
});

describe('the README’s example', () => {
  it('does what its comments say', async () => {
    const results: [unknown, unknown][] = [];
    const code = readExample('core')
      .replace(/^import (\{.*\}) from .*$/m, 'const $1 = core;')
      .replace(/^(exchange.*); \/\/ (.*)$/gm, 'results.push([$1, $2]);');
    const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
    await new AsyncFunction('core', 'results', code)(core, results);
    expect(results).toHaveLength(3);
    for (const [seen, written] of results) expect(seen).toEqual(written);
  });
});
