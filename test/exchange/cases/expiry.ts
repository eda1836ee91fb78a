import { expect } from '@jest/globals';
import type { ExchangeCase, Received } from '../case.js';
import { expectSetCookies, namesIn } from '../expect.js';

const text = { headers: [['Content-Type', 'text/plain']], body: 'text' } as const;
const progress = expect.stringMatching(
  /^cookiewarden-expired=[\da-z]+(\.[\da-z]{5,6})+; Max-Age=3600; Path=\/; /,
);

// `site.example` may hold a cookie at its host alone or, with a Domain attribute, with its subdomains.
const expired = (name: string) => [
  `${name}=; Max-Age=0; Path=/`,
  `${name}=; Max-Age=0; Path=/; Domain=site.example`,
];

// As browsers send it, and servers read it.
function octets(text: string): string {
  return Buffer.from(text).toString('latin1');
}

export const expiryCases: readonly ExchangeCase[] = [
  {
    title: 'expiry: what was refused and is still sent is removed, after the application’s own lines',
    path: '/',
    headers: { cookie: 'sid=1; _ga=2; choice=none' },
    reply: { ...text, headers: [...text.headers, ['Set-Cookie', 'sid=3']] },
    check: (received) => expectSetCookies(received, ['sid=3', ...expired('_ga'), progress]),
  },
  ...(['text/plain', 'text/html'] as const).map((type) => ({
    title: `expiry: a name that is not ASCII is told octet by octet, as it was sent, with a text of ${type}`,
    path: '/',
    headers: { cookie: `${octets('språk')}=sv; choice=none` },
    policy: { rules: [{ cookie: 'språk', category: 'statistical' }] },
    reply: { headers: [['Content-Type', type]] as const, body: 'text' },
    check: (received: Received) => expectSetCookies(received, [...expired(octets('språk')), progress]),
    except: { Hono: 'its server for Node writes heads as UTF-8 whatever follows them' },
  })),
  {
    title: 'expiry: what the application takes back is removed with the same response',
    path: '/',
    headers: { cookie: '_ga=2; choice=all' },
    reply: ({ consent }) => {
      consent.withdraw();
      return text;
    },
    check: (received) => expectSetCookies(received, ['choice=none; Path=/', ...expired('_ga'), progress]),
  },
  {
    title: 'expiry: no shared cache keeps the lines',
    headers: { cookie: '_ga=2; choice=none' },
    reply: { ...text, headers: [...text.headers, ['Cache-Control', 'public, max-age=60']] },
    check: (received) => {
      expect(namesIn(received, 'cache-control')).toContain('private');
      expect(namesIn(received, 'cache-control')).not.toContain('public');
    },
  },
  {
    title: 'expiry: nothing is removed from a visitor who was not asked yet',
    headers: { cookie: '_ga=2' },
    reply: text,
    check: (received) => expectSetCookies(received, []),
  },
  {
    title: 'expiry: nothing is removed in report-only',
    headers: { cookie: '_ga=2; choice=none' },
    policy: { mode: 'report-only' },
    reply: text,
    check: (received) => expectSetCookies(received, []),
  },
  {
    title: 'expiry: nothing is removed by option',
    headers: { cookie: '_ga=2; choice=none' },
    policy: { expireDenied: false },
    reply: text,
    check: (received) => expectSetCookies(received, []),
  },
];
