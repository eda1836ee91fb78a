import { readFileSync } from 'node:fs';
import { consentCookie } from '@cookiewarden/consent';
import { definePolicy } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/express';
import {
  googleAnalytics,
  googleTagManager,
  hotjar,
  linkedinInsight,
  metaPixel,
  pinterestTag,
  tiktokPixel,
  youtube,
} from '@cookiewarden/services';
import express from 'express';
import session from 'express-session';

const page = readFileSync(new URL('shop.html', import.meta.url));
const day = 86_400_000;

/**
 * A shop as many are: a session, a theme, counted visits, and a cookie that nobody remembers adding.
 * @param {import('pino').Logger} logger
 */
export function createShop(logger) {
  /** @type {((report: import('@cookiewarden/core').Report) => void)[]} */
  const waiting = [];
  const policy = definePolicy({
    consent: consentCookie(),
    services: [
      googleAnalytics,
      googleTagManager,
      hotjar,
      linkedinInsight,
      metaPixel,
      pinterestTag,
      tiktokPixel,
      youtube,
    ],
    rules: [
      { cookie: 'sid', category: 'technical' },
      { cookie: 'theme', category: 'personalization' },
    ],
    onReport: (report) => waiting.shift()?.(report),
  });

  const app = express();
  app.use(cookieWarden(policy, { logger }));
  const secret = 'only for the demo';
  app.use(session({ name: 'sid', secret, resave: false, saveUninitialized: true, rolling: true }));
  app.get('/', (_req, res) => {
    res.cookie('theme', 'dark', { maxAge: 365 * day });
    res.cookie('_ga', 'GA1.1.1111111111.1111111111', { maxAge: 730 * day });
    res.cookie('_ga_DEMO000001', 'GS2.1.s1111111111', { maxAge: 730 * day });
    res.cookie('_fbp', 'fb.0.1111111111111.1111111111', { maxAge: 90 * day });
    res.cookie('old_campaign', 'spring', { maxAge: 30 * day });
    res.type('html').send(page);
  });
  app.post('/consent', express.urlencoded({ extended: false }), (req, res) => {
    // Only the shop's own pages may answer for the visitor.
    if (req.get('Sec-Fetch-Site') !== 'same-origin') return res.sendStatus(403);
    const all = ['personalization', 'statistical', 'advertising', 'social'];
    const granted = req.body.choice === 'all' ? all : all.filter((name) => name === req.body.choice);
    res.consent.grant(granted);
    res.consent.deny(all.filter((name) => !granted.includes(name)));
    return res.redirect(303, '/');
  });

  return {
    app,
    /** The report of the next exchange that closes. */
    nextReport: () => new Promise((resolve) => waiting.push(resolve)),
  };
}
