import { consentCookie } from '@cookiewarden/consent';
import { definePolicy } from '@cookiewarden/core';
import { consentOf, withPolicy } from '@cookiewarden/fetch';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';

const policy = definePolicy({
  consent: consentCookie(),
  rules: [
    { cookie: 'session', category: 'technical' },
    { cookie: '_ga*', category: 'statistical' },
    { host: 'pixel.example', category: 'advertising' },
  ],
});

const app = new Hono();
app.get('/', (c) => {
  setCookie(c, 'session', 'abc', { httpOnly: true });
  setCookie(c, '_ga', 'GA1.1.42.42', { maxAge: 400 * 86_400 });
  return c.html('<h1>Shop</h1><img src="https://pixel.example/p.gif" width="1" height="1" alt="">');
});
app.post('/consent', (c) => {
  // Only the site's own pages may answer for the visitor.
  if (c.req.header('Sec-Fetch-Site') !== 'same-origin') return c.body(null, 403);
  consentOf(c.req.raw)?.grant(['statistical']);
  return c.redirect('/', 303);
});

const port = Number(process.env.PORT ?? 3000);
serve({ fetch: withPolicy((request) => app.fetch(request), policy), port }, () =>
  console.log(`http://localhost:${port}`),
);
