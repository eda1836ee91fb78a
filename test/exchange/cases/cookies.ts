import type { PolicyOptions } from '@cookiewarden/core';
import { expect } from '@jest/globals';
import type { ExchangeCase } from '../case.js';
import { expectSetCookies, namesIn } from '../expect.js';

type Row = readonly [
  title: string,
  choice: string | undefined,
  sent: readonly string[],
  kept: readonly string[],
];

const all = ['sid=1', 'lang=en', '_ga=GA1', '_fbp=fb', 'share=1'];

// What the application sets, and what of it a visitor with this answer gets.
const rows: readonly Row[] = [
  ['nobody has answered: only the exempt cookie leaves', undefined, all, ['sid=1']],
  ['everything was refused', 'none', all, ['sid=1']],
  ['everything was granted', 'all', all, all],
  ['statistics only', 'statistical', all, ['sid=1', '_ga=GA1']],
  ['personalization only', 'personalization', all, ['sid=1', 'lang=en']],
  ['advertising only', 'advertising', all, ['sid=1', '_fbp=fb']],
  ['social only', 'social', all, ['sid=1', 'share=1']],
  ['two categories', 'statistical+social', all, ['sid=1', '_ga=GA1', 'share=1']],
  ['no cookie at all', 'none', [], []],
  ['a cookie that no rule names', 'all', ['stranger=1'], []],
  ['a name is matched whole, not in part', 'all', ['x_ga=1', 'sid2=1', 'SID=1'], []],
  ['a pattern covers what follows it', 'statistical', ['_ga_ABC123=1'], ['_ga_ABC123=1']],
  [
    'attributes stay byte for byte',
    'none',
    ['sid=1;  path=/ ;HttpOnly;Weird=1'],
    ['sid=1;  path=/ ;HttpOnly;Weird=1'],
  ],
  ['a value with an equals sign and quotes', 'none', ['sid="a=b=c"'], ['sid="a=b=c"']],
  ['one line is one cookie, whatever a comma suggests', 'none', ['_ga=1, sid=2'], []],
  [
    'blanks around a name do not hide it',
    'none',
    ['  _ga  = 1', '\t_fbp\t=1'].map((line) => line.trim()),
    [],
  ],
  ['a nameless cookie goes by its own rule', 'none', ['justavalue'], ['justavalue']],
  ['a removal by Max-Age=0 passes', 'none', ['_ga=; Max-Age=0'], ['_ga=; Max-Age=0']],
  [
    'a removal by a past date passes',
    'none',
    ['_fbp=; Expires=Thu, 01 Jan 1970 00:00:00 GMT'],
    ['_fbp=; Expires=Thu, 01 Jan 1970 00:00:00 GMT'],
  ],
  [
    'a past date with a future Max-Age is no removal',
    'none',
    ['_ga=track; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=600'],
    [],
  ],
  ['a negative Max-Age is a removal', 'none', ['stranger=x; Max-Age=-1'], ['stranger=x; Max-Age=-1']],
  ['a date that nobody can read is no removal', 'none', ['_ga=1; Expires=yesterday'], []],
  ['two lines of one name are both judged', 'none', ['_ga=1', 'sid=1', '_ga=2', 'sid=2'], ['sid=1', 'sid=2']],
  ['order is kept', 'statistical', ['_ga=1', 'sid=1', '_ga_X=2'], ['_ga=1', 'sid=1', '_ga_X=2']],
  ['a name from the prototype is no rule', 'all', ['__proto__=1', 'constructor=1', 'toString=1'], []],
  ['the consent cookie itself always passes', 'none', ['choice=none; Path=/'], ['choice=none; Path=/']],
  ['a long line passes', 'none', [`sid=${'x'.repeat(3000)}`], [`sid=${'x'.repeat(3000)}`]],
  [
    'a line that the browser will refuse is passed on',
    'none',
    ['sid=1; SameSite=None'],
    ['sid=1; SameSite=None'],
  ],
  [
    'a cookie for a parent domain',
    'none',
    ['sid=1; Domain=site.example', '_ga=1; Domain=site.example'],
    ['sid=1; Domain=site.example'],
  ],
  ['a prefixed name is another name', 'none', ['__Host-sid=1; Secure; Path=/'], []],
];

const byAnswer: readonly ExchangeCase[] = rows.map(([title, choice, sent, kept]) => ({
  title: `set-cookie: ${title}`,
  ...(choice !== undefined && { choice }),
  reply: {
    headers: [...sent.map((line) => ['Set-Cookie', line] as const), ['Content-Type', 'text/plain']],
    body: 'ok',
  },
  check(received) {
    expectSetCookies(received, kept);
    expect(received.status).toBe(200);
    expect(received.body.toString()).toBe('ok');
  },
}));

type Amended = readonly [title: string, policy: PolicyOptions, sent: string, kept: string | RegExp];

const amendments: readonly Amended[] = [
  [
    'a lifetime over 400 days is shortened',
    {},
    'sid=1; Max-Age=99999999; Path=/',
    'sid=1; Max-Age=34560000; Path=/',
  ],
  ['a lifetime within the limit stays', {}, 'sid=1; Max-Age=600', 'sid=1; Max-Age=600'],
  [
    'a far date is brought nearer',
    {},
    'sid=1; Expires=Fri, 31 Dec 2199 23:59:59 GMT',
    /^sid=1; Expires=.* GMT$/,
  ],
  [
    'a category may be for the session only',
    { categories: { technical: { sessionOnly: true } } },
    'sid=1; Max-Age=600; Path=/; Expires=Fri, 31 Dec 2199 23:59:59 GMT',
    'sid=1; Path=/',
  ],
  [
    'a date in the past stays, however it is written: without it the cookie would be stored',
    { limits: { sessionOnly: true } },
    'sid=; Path=/; Expires=Thu, 01-Jan-1970 00:00:01 EST',
    'sid=; Path=/; Expires=Thu, 01-Jan-1970 00:00:01 EST',
  ],
  ['Secure is added', { limits: { secure: 'always' } }, 'sid=1; Path=/', 'sid=1; Path=/; Secure'],
  ['Secure is not added to an insecure request', { limits: { secure: 'as-request' } }, 'sid=1', 'sid=1'],
  ['HttpOnly is added', { limits: { httpOnly: true } }, 'sid=1', 'sid=1; HttpOnly'],
  [
    'SameSite is raised',
    { limits: { minimumSameSite: 'lax' } },
    'sid=1; SameSite=None; Secure',
    'sid=1; SameSite=Lax; Secure',
  ],
  [
    'SameSite is never lowered',
    { limits: { minimumSameSite: 'lax' } },
    'sid=1; SameSite=Strict',
    'sid=1; SameSite=Strict',
  ],
  [
    'a missing SameSite is added',
    { limits: { minimumSameSite: 'strict' } },
    'sid=1',
    'sid=1; SameSite=Strict',
  ],
];

const amended: readonly ExchangeCase[] = amendments.map(([title, policy, sent, kept]) => ({
  title: `amendment: ${title}`,
  policy,
  reply: { headers: [['Set-Cookie', sent]], body: 'ok' },
  check({ headers }) {
    const [line] = headers['set-cookie'] ?? [];
    if (typeof kept === 'string') expect(line).toBe(kept);
    else expect(line).toMatch(kept);
    expect(line).not.toContain('2199');
  },
}));

// RFC 9110: a response of any status may set cookies, with a body or without.
const statuses = [200, 201, 204, 205, 301, 302, 304, 400, 401, 403, 404, 410, 429, 500, 503];

const byStatus: readonly ExchangeCase[] = statuses.map((status) => ({
  title: `set-cookie: judged on a ${status}`,
  choice: 'none',
  reply: {
    status,
    headers: [
      ['Set-Cookie', 'sid=1'],
      ['Set-Cookie', '_ga=1'],
      ...(status === 301 || status === 302 ? ([['Location', '/next']] as const) : []),
    ],
  },
  check(received) {
    expect(received.status).toBe(status);
    expectSetCookies(received, ['sid=1']);
  },
}));

const byMethod: readonly ExchangeCase[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].map(
  (method) => ({
    title: `set-cookie: judged on ${method}`,
    method,
    choice: 'none',
    reply: {
      headers: [
        ['Set-Cookie', 'sid=1'],
        ['Set-Cookie', '_fbp=1'],
        ['Content-Type', 'text/plain'],
      ],
      body: 'ok',
    },
    check(received) {
      expectSetCookies(received, ['sid=1']);
      expect(received.body.length).toBe(method === 'HEAD' ? 0 : 2);
    },
  }),
);

const others: readonly ExchangeCase[] = [
  {
    title: 'report-only: nothing changes',
    choice: 'none',
    policy: { mode: 'report-only' },
    reply: {
      headers: [
        ['Set-Cookie', 'sid=1'],
        ['Set-Cookie', '_ga=1'],
        ['Cache-Control', 'public, max-age=60'],
      ],
      body: 'ok',
    },
    check(received) {
      expectSetCookies(received, ['sid=1', '_ga=1']);
      expect(received.headers['cache-control']).toEqual(['public, max-age=60']);
    },
  },
  {
    title: 'unclassified: allowed where the policy says so loudly',
    choice: 'none',
    policy: { unclassified: 'unsafely-allow' },
    reply: {
      headers: [
        ['Set-Cookie', 'stranger=1'],
        ['Set-Cookie', '_ga=1'],
      ],
      body: 'ok',
    },
    check: (received) => expectSetCookies(received, ['stranger=1']),
  },
  {
    title: 'judge: a hook has the last word',
    choice: 'none',
    policy: {
      judge: (attempt) =>
        attempt.kind === 'store' && attempt.cookie.name === '_ga' ? { verdict: 'allow' } : undefined,
    },
    reply: {
      headers: [
        ['Set-Cookie', '_ga=1'],
        ['Set-Cookie', '_fbp=1'],
      ],
      body: 'ok',
    },
    check: (received) => expectSetCookies(received, ['_ga=1']),
  },
  {
    title: 'judge: a hook that throws withholds what is not exempt',
    choice: 'all',
    policy: {
      judge: () => {
        throw new Error('broken hook');
      },
    },
    reply: {
      headers: [
        ['Set-Cookie', '_ga=1'],
        ['Set-Cookie', 'sid=1'],
      ],
      body: 'ok',
    },
    check(received) {
      expect(received.status).toBe(200);
      expectSetCookies(received, ['sid=1']);
    },
  },
  {
    title: 'middleware cookies under another name are judged too',
    choice: 'none',
    reply: { headers: [['x-middleware-set-cookie', '_ga=1; Path=/']], body: 'ok' },
    check: ({ headers }) => expect(headers['x-middleware-set-cookie']).toBeUndefined(),
  },
  {
    title: 'vary: names what the verdict on a cookie looked at',
    choice: 'statistical',
    reply: {
      headers: [
        ['Set-Cookie', '_ga=1'],
        ['Vary', 'Accept-Language'],
      ],
      body: 'ok',
    },
    check(received) {
      expect(namesIn(received, 'vary')).toEqual(
        expect.arrayContaining(['accept-language', 'cookie', 'sec-gpc']),
      );
    },
  },
  {
    title: 'vary: stays as it was where only exempt cookies were set',
    reply: {
      headers: [
        ['Content-Type', 'text/plain'],
        ['Set-Cookie', 'sid=1'],
        ['Vary', 'Accept-Language'],
      ],
      body: 'ok',
    },
    check: (received) => expect(namesIn(received, 'vary')).toEqual(['accept-language']),
  },
];

export const cookieCases: readonly ExchangeCase[] = [
  ...byAnswer,
  ...amended,
  ...byStatus,
  ...byMethod,
  ...others,
];
