import { consentCookie } from '@cookiewarden/consent';
import { definePolicy } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/express';
import express from 'express';

const policy = definePolicy({
  consent: consentCookie(),
  rules: [
    { cookie: 'session', category: 'technical' },
    { cookie: '_ga*', category: 'statistical' },
    { host: 'pixel.example', category: 'advertising' },
  ],
});

const page = `<!doctype html><title>Shop</title><h1>Shop</h1>
<img src="https://pixel.example/p.gif" width="1" height="1" alt="">
<form method="post" action="/consent"><button>Count my visit</button></form>`;

const app = express();
app.use(cookieWarden(policy));
app.get('/', (_req, res) => {
  res.cookie('session', 'abc', { httpOnly: true });
  res.cookie('_ga', 'GA1.1.42.42', { maxAge: 400 * 86_400_000 });
  res.send(page);
});
app.post('/consent', (req, res) => {
  // Only the site's own pages may answer for the visitor.
  if (req.get('Sec-Fetch-Site') !== 'same-origin') return res.sendStatus(403);
  res.consent.grant(['statistical']);
  return res.redirect(303, '/');
});

const port = Number(process.env.PORT ?? 3000);
app.listen(port, () => console.log(`http://localhost:${port}`));
