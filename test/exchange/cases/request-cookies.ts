import { expect } from '@jest/globals';
import type { ExchangeCase } from '../case.js';

type Row = readonly [title: string, choice: string | undefined, sent: string, read: string | undefined];

const rows: readonly Row[] = [
  ['nobody has answered', undefined, 'sid=1; _ga=2; lang=en', 'sid=1'],
  ['statistics were granted', 'statistical', 'sid=1; _ga=2; _fbp=3', 'sid=1; _ga=2; choice=statistical'],
  ['everything was granted', 'all', 'sid=1; _ga=2; _fbp=3', 'sid=1; _ga=2; _fbp=3; choice=all'],
  ['strangers stay out', 'all', 'stranger=1; sid=1', 'sid=1; choice=all'],
  [
    'every one of several with the same name is judged',
    undefined,
    '_ga=1; sid=1; _ga=2; sid=2',
    'sid=1; sid=2',
  ],
  ['nothing is left', undefined, '_ga=1; _fbp=2', undefined],
  ['odd bytes of a kept pair stay', undefined, 'sid="a b%20=c"; _ga=1', 'sid="a b%20=c"'],
  ['a name is matched whole', undefined, 'xsid=1; sid=2; sidx=3', 'sid=2'],
  ['names from the prototype are strangers', 'all', '__proto__=1; constructor=2; sid=3', 'sid=3; choice=all'],
];

const filtered: readonly ExchangeCase[] = rows.map(([title, choice, sent, read]) => ({
  title: `cookie header: ${title}`,
  headers: { cookie: choice === undefined ? sent : `${sent}; choice=${choice}` },
  reply: ({ cookie }) => ({ headers: [['Content-Type', 'text/plain']], body: `[${cookie ?? 'no header'}]` }),
  check: ({ body }) => expect(body.toString()).toBe(`[${read ?? 'no header'}]`),
}));

// As browsers send it, and servers read it.
function octets(text: string): string {
  return Buffer.from(text).toString('latin1');
}

const others: readonly ExchangeCase[] = [
  {
    title: 'cookie header: a name beyond ASCII goes by the rule that spells it, though it arrives in octets',
    headers: { cookie: octets('språk=sv; 名前=1; sid=2') },
    policy: { rules: [{ cookie: 'språk', category: 'technical' }] },
    reply: ({ cookie }) => ({
      headers: [['Content-Type', 'text/plain']],
      body: encodeURIComponent(cookie ?? ''),
    }),
    check: ({ body }) => expect(decodeURIComponent(body.toString())).toBe(octets('språk=sv')),
  },
  {
    title: 'cookie header: left alone by option',
    headers: { cookie: 'sid=1; _ga=2' },
    policy: { requestCookies: 'leave' },
    reply: ({ cookie }) => ({ headers: [['Content-Type', 'text/plain']], body: String(cookie) }),
    check: ({ body }) => expect(body.toString()).toBe('sid=1; _ga=2'),
  },
  {
    title: 'cookie header: left alone in report-only',
    headers: { cookie: 'sid=1; _ga=2' },
    policy: { mode: 'report-only' },
    reply: ({ cookie }) => ({ headers: [['Content-Type', 'text/plain']], body: String(cookie) }),
    check: ({ body }) => expect(body.toString()).toBe('sid=1; _ga=2'),
  },
  {
    title: 'cookie header: a request without one has none',
    reply: ({ cookie }) => ({ headers: [['Content-Type', 'text/plain']], body: String(cookie) }),
    check: ({ body }) => expect(body.toString()).toBe('undefined'),
  },
];

export const requestCookieCases: readonly ExchangeCase[] = [...filtered, ...others];
