import { openExchange, type PolicyOptions, type RequestFacts, readConsent } from '@cookiewarden/core';
import { expect } from '@jest/globals';
import type { ExchangeCase } from '../case.js';
import { definePolicyOf } from '../policy.js';

const page = {
  headers: [['Content-Type', 'text/html']] as const,
  body: '<p>a<img src="https://pixel.example/p">b</p>',
};

const keyed: PolicyOptions = { consentKey: {} };

/** The key of a visitor with this answer, as the policy's own. */
function keyOf(choice: string): string {
  const cookie = `choice=${choice}`;
  const header = (name: string) => (name === 'cookie' ? cookie : undefined);
  const facts: RequestFacts = { method: 'GET', host: 'site.example', path: '/page', isSecure: false, header };
  const policy = definePolicyOf(keyed);
  const reading = readConsent(policy, facts, () => {});
  return 'then' in reading ? '' : (openExchange(policy, facts, reading).consentKey() ?? '');
}

const shared = [...page.headers, ['Cache-Control', 'public, s-maxage=60']] as const;

/** Caches that keep one copy for each answer. */
export const consentKeyCases: readonly ExchangeCase[] = [
  {
    title: 'consent key: one that is true lets a cache keep the page for all with this answer',
    choice: 'none',
    policy: keyed,
    headers: { 'consent-key': keyOf('none') },
    reply: { headers: shared, body: page.body },
    check({ headers, body }) {
      expect(body.toString()).toBe('<p>ab</p>');
      expect(headers['cdn-cache-control']).toEqual(['max-age=60']);
      expect(headers['consent-key']).toEqual([keyOf('none')]);
      expect(headers['cache-control']).toEqual(['private']);
    },
  },
  {
    title: 'consent key: one of another answer lets nobody keep the page',
    choice: 'all',
    policy: keyed,
    headers: { 'consent-key': keyOf('none') },
    reply: { headers: [...shared, ['CDN-Cache-Control', 'max-age=60']], body: page.body },
    check({ headers }) {
      expect(headers['cdn-cache-control']).toBeUndefined();
      expect(headers['consent-key']).toBeUndefined();
      expect(headers['cache-control']).toEqual(['private']);
    },
  },
  {
    title: 'consent key: a page with a cookie is nobody else’s',
    choice: 'none',
    policy: keyed,
    headers: { 'consent-key': keyOf('none') },
    reply: { headers: [...shared, ['Set-Cookie', 'sid=1']], body: page.body },
    check: ({ headers }) => expect(headers['cdn-cache-control']).toBeUndefined(),
  },
  ...['made up', undefined].map(
    (claim): ExchangeCase => ({
      title: `consent key: the application reads the true one, where the request ${claim ? 'made one up' : 'has none'}`,
      choice: 'statistical',
      policy: keyed,
      headers: claim === undefined ? {} : { 'consent-key': claim },
      reply: ({ header }) => ({
        headers: [['Content-Type', 'text/plain']],
        body: String(header('consent-key')),
      }),
      check: ({ body }) => expect(body.toString()).toBe(keyOf('statistical')),
    }),
  ),
];
