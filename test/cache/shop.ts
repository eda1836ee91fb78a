import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { consentCookie } from '@cookiewarden/consent';
import { definePolicy, type PolicyOptions } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/express';
import express from 'express';

/** A category that the shop asks for, with the tag that its pages carry. */
export const tags = {
  statistical: '<script src="https://stats.example/s.js"></script>',
  advertising: '<img src="https://pixel.example/p.gif">',
} as const;

/** A running shop, and how many pages it has made. */
export interface Shop {
  readonly port: number;
  /** Full responses and confirmations since the last call. */
  takeCounts(): { readonly made: number; readonly confirmed: number };
  close(): Promise<void>;
}

/** Starts a shop that thinks all its pages public, and says so. */
export async function startShop(options: PolicyOptions = {}): Promise<Shop> {
  let made = 0;
  let confirmed = 0;
  const policy = definePolicy({
    consent: consentCookie(),
    rules: [
      { cookie: 'sid', category: 'technical' },
      { cookie: '_ga', category: 'statistical' },
      { host: 'stats.example', category: 'statistical' },
      { host: 'pixel.example', category: 'advertising' },
    ],
    ...options,
  });
  const site = express();
  site.use(cookieWarden(policy, { logger: false }));
  site.get('/consent-key', (req, res) =>
    res
      .set('Consent-Key', req.consent.key ?? '')
      .status(204)
      .end(),
  );
  site.post('/answer', (req, res) => {
    const granted = String(req.query.granted ?? '').split(',');
    const names = ['statistical', 'advertising'];
    res.consent.grant(names.filter((name) => granted.includes(name)));
    res.consent.deny(names.filter((name) => !granted.includes(name)));
    res.status(204).end();
  });
  site.get('/page/:seconds', (req, res) => {
    res.set('Cache-Control', `public, s-maxage=${req.params.seconds}`).set('ETag', '"page"');
    if (req.fresh) {
      confirmed++;
      res.status(304).end();
      return;
    }
    made++;
    res.type('html').send(`<p>${tags.statistical}${tags.advertising}</p>`);
  });
  site.get('/told', (req, res) => {
    made++;
    const told = Object.keys(tags).filter((name) => req.consent.has(name));
    res.set('Cache-Control', 'public, s-maxage=600').json(told);
  });
  const greeting = (req: express.Request) => `Hello ${/sid=(\w*)/.exec(req.headers.cookie ?? '')?.[1]}`;
  site.get('/counted', (req, res) => {
    made++;
    res.set('Cache-Control', 'public, s-maxage=600').cookie('_ga', '1').type('text').send(greeting(req));
  });
  site.get('/counted/silently', (req, res) => {
    made++;
    res
      .set('Last-Modified', 'Mon, 01 Jan 2024 00:00:00 GMT')
      .cookie('_ga', '1')
      .type('text')
      .send(greeting(req));
  });
  site.get('/style.css', (_req, res) => {
    made++;
    res.set('Cache-Control', 'public, s-maxage=600').type('css').send('p{}');
  });
  const server = createServer(site);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    takeCounts() {
      const counts = { made, confirmed };
      made = 0;
      confirmed = 0;
      return counts;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
