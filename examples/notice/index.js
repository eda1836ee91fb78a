import { consentCookie } from '@cookiewarden/consent';
import { definePolicy } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/express';
import { createNotice } from '@cookiewarden/notice';
import express from 'express';

const policy = definePolicy({
  consent: consentCookie(),
  rules: [
    { cookie: 'session', category: 'technical' },
    { cookie: '_ga*', category: 'statistical' },
    { host: 'pixel.example', category: 'advertising' },
    { storage: 'seen_*', category: 'personalization' },
  ],
});

const notice = createNotice(policy, {
  updated: '2026-01-31',
  email: 'not-used',
  texts: { en: { 'notice.title': 'Biscuits?' } },
});

const app = express();
app.use(cookieWarden(policy, { notice }));
app.get('/', (_req, res) => {
  res.cookie('session', 'abc', { httpOnly: true });
  res.cookie('_ga', 'GA1.1.42.42', { maxAge: 400 * 86_400_000 });
  res.send(`<!doctype html><html lang="en"><title>Shop</title><h1>Shop</h1>
<img src="https://pixel.example/p.gif" width="1" height="1" alt="">`);
});

const port = Number(process.env.PORT ?? 3000);
app.listen(port, () => console.log(`http://localhost:${port}`));
