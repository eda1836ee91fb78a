import { definePolicy } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { answers, exchangeOf, request } from '../support/standing.js';

const policy = definePolicy({
  version: '7',
  regime: { regimes: { US: 'opt-out' }, countryHeader: 'country' },
  rules: [
    { cookie: 'sid', category: 'technical' },
    { host: 'pixel.example', category: 'advertising' },
    { inline: 'fbq(', category: 'advertising' },
  ],
  services: [{ id: 'matomo', name: 'Matomo', category: 'statistical', cookies: [{ name: '_pk*' }] }],
});

describe('the report', () => {
  it('tells the standing', () => {
    const consent = answers('+statistical -/matomo', { policyVersion: '6', source: 'choice' });
    const facts = request({ country: 'US-CA', 'sec-gpc': '1' });
    expect(exchangeOf(policy, consent, facts).close()).toMatchObject({
      mode: 'enforce',
      policyVersion: '7',
      standing: {
        regime: 'opt-out',
        country: 'US-CA',
        isAnswered: false,
        lapsedBy: 'version',
        answers: { statistical: 'granted', matomo: 'denied' },
        signals: ['gpc'],
        source: 'choice',
      },
    });
  });

  it('leaves out of it what is not there, and names that the policy does not know', () => {
    const { standing } = exchangeOf(policy, answers('+social -tell-nobody +/tell-nobody')).close();
    expect(standing).toEqual({
      regime: 'opt-in',
      isAnswered: true,
      answers: { social: 'granted' },
      signals: [],
      source: 'test',
    });
  });

  it('tells every decision once, in the order they fell, and counts equal ones', () => {
    const exchange = exchangeOf(policy, answers('+advertising'));
    const pixel = { kind: 'load', host: 'pixel.example', path: '/a', query: 'a=1', element: 'img' } as const;
    exchange.settle(pixel);
    exchange.keepSetCookies(['sid=1', '_pk_id=1', 'sid=2', 'sid=; Max-Age=0']);
    exchange.settle({ ...pixel, path: '/b' });
    exchange.settle({ ...pixel, element: 'script' });
    exchange.settle({ kind: 'run', marker: 'fbq(', element: 'script' });
    const { decisions, counts } = exchange.close();
    const ad = {
      category: 'advertising',
      rule: 'rules[1]',
      verdict: 'allow',
      reason: 'granted',
      outcome: 'passed',
    };
    expect(decisions).toEqual([
      { kind: 'load', subject: 'pixel.example', element: 'img', ...ad, count: 2 },
      {
        kind: 'store',
        subject: 'sid',
        category: 'technical',
        rule: 'rules[0]',
        verdict: 'allow',
        reason: 'exempt',
        outcome: 'passed',
        count: 2,
      },
      {
        kind: 'store',
        subject: '_pk_id',
        category: 'statistical',
        service: 'matomo',
        rule: 'matomo',
        verdict: 'deny',
        reason: 'unanswered',
        outcome: 'withheld',
      },
      { kind: 'store', subject: 'sid', verdict: 'allow', reason: 'removal', outcome: 'passed' },
      { kind: 'load', subject: 'pixel.example', element: 'script', ...ad },
      { kind: 'run', subject: 'fbq(', element: 'script', ...ad, rule: 'rules[2]' },
    ]);
    expect(counts).toEqual({
      passed: 7,
      amended: 0,
      withheld: 1,
      expired: 0,
      'would-withhold': 0,
      unchecked: 0,
    });
  });

  it('counts lines as one that are amended alike', () => {
    const rules = [{ cookie: 'sid', category: 'technical' }];
    const exchange = exchangeOf(definePolicy({ rules, limits: { httpOnly: true, minimumSameSite: 'lax' } }));
    exchange.keepSetCookies(['sid=1', 'sid=2; SameSite=Lax', 'sid=3', 'sid=4; HttpOnly; SameSite=Lax']);
    expect(exchange.close().decisions.map(({ amendments, count }) => [amendments, count])).toEqual([
      [['addHttpOnly', 'sameSite'], 2],
      [['addHttpOnly'], undefined],
      [undefined, undefined],
    ]);
  });

  it('tells the flaw of a line, unless an amendment mended it, and apart from a line without', () => {
    const strict = definePolicy({
      rules: [{ cookie: 'sid', category: 'technical' }],
      limits: { secure: 'as-request' },
    });
    const lines = ['sid=1; SameSite=None', 'sid=1; Secure', 'sid=1; Secure; SameSite=None'];
    const onHttps = exchangeOf(strict);
    onHttps.keepSetCookies(lines);
    expect(onHttps.close().decisions.map(({ outcome, flaw, count }) => [outcome, flaw, count])).toEqual([
      ['amended', undefined, undefined],
      ['passed', undefined, 2],
    ]);
    const onHttp = exchangeOf(strict, answers(''), request({}, { isSecure: false }));
    onHttp.keepSetCookies(lines);
    expect(onHttp.close().decisions.map(({ outcome, flaw, count }) => [outcome, flaw, count])).toEqual([
      ['passed', 'SameSite=None without Secure', undefined],
      ['passed', undefined, 2],
    ]);
  });

  it('holds no value, path, query or attribute, and no control character', () => {
    const exchange = exchangeOf(policy);
    exchange.keepCookies('sid=tell-nobody; tell-nobody');
    exchange.keepSetCookies([
      'sid=tell-nobody; Path=/tell-nobody',
      'tell-nobody',
      'a\u001b[31mb=tell-nobody',
    ]);
    exchange.settle({
      kind: 'load',
      host: 'x.example',
      path: '/tell-nobody',
      query: 'tell-nobody',
      element: 'img',
    });
    const text = JSON.stringify(exchange.close());
    expect(text).not.toContain('tell-nobody');
    expect(text).toContain('a\ufffd[31mb');
  });
});

describe('a report of very much', () => {
  it('lists the first fifty of each kind, and counts the rest', () => {
    const exchange = exchangeOf(policy, answers('+advertising'));
    const cookies = Array.from({ length: 3000 }, (_, at) => `name${at}=1`).join('; ');
    exchange.keepCookies(`${cookies}; sid=1`);
    exchange.keepSetCookies(['sid=1', '_pk_id=1']);
    const { decisions, unlisted, counts } = exchange.close();
    expect(decisions.filter(({ kind }) => kind === 'access')).toHaveLength(50);
    expect(decisions.filter(({ kind }) => kind === 'store').map(({ subject }) => subject)).toEqual([
      'sid',
      '_pk_id',
    ]);
    expect(unlisted).toBe(2951);
    expect([counts.withheld, counts.passed]).toEqual([3001, 2]);
  });

  it('leaves nothing out where little is there, and says so by silence', () => {
    const exchange = exchangeOf(policy, answers('+advertising'));
    for (let turn = 0; turn < 1000; turn++) exchange.keepSetCookies(['sid=1']);
    expect(exchange.close()).not.toHaveProperty('unlisted');
  });
});

describe('reports of exchanges that go alike', () => {
  const go = (header: string, lines: readonly string[] = []) => {
    const exchange = exchangeOf(policy, answers('+statistical'));
    exchange.keepCookies(header);
    exchange.keepSetCookies(lines);
    return exchange.close();
  };

  it('share what was decided, and keep apart what was not', () => {
    const first = go('sid=1; _pk_id=1', ['sid=2']);
    const second = go('sid=3; _pk_id=4', ['sid=5; Path=/']);
    expect(second.decisions).toBe(first.decisions);
    expect(second.counts).toBe(first.counts);
    const third = go('sid=3; _pk_id=4', ['other=5']);
    expect(third.decisions.slice(0, 2)).toEqual(first.decisions.slice(0, 2));
    expect(third.decisions[2]).toMatchObject({ subject: 'other', outcome: 'withheld' });
    expect(go('sid=1; _pk_id=1', ['sid=2']).decisions).toBe(first.decisions);
  });

  it('tell the same where one of them comes by a way of its own', () => {
    const { decisions, counts } = go('sid=1; _pk_id=1; sid=2', ['sid=2', 'other=1; SameSite=None']);
    expect(decisions.map(({ kind, subject, count, flaw }) => [kind, subject, count, flaw])).toEqual([
      ['access', 'sid', 2, undefined],
      ['access', '_pk_id', undefined, undefined],
      ['store', 'sid', undefined, undefined],
      ['store', 'other', undefined, 'SameSite=None without Secure'],
    ]);
    expect([counts.passed, counts.withheld]).toEqual([4, 1]);
    expect(go('sid=1; _pk_id=1').decisions).toHaveLength(2);
  });
});
