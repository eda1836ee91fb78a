import { consentCookie } from '@cookiewarden/consent';
import { definePolicy } from '@cookiewarden/core';
import { withPolicy } from '@cookiewarden/fetch';
import { serve } from '@hono/node-server';

const policy = definePolicy({
  consent: consentCookie(),
  rules: [
    { cookie: 'session', category: 'technical' },
    { cookie: '_ga*', category: 'statistical' },
    { host: 'pixel.example', category: 'advertising' },
  ],
});

const upstream = process.env.UPSTREAM ?? 'http://localhost:8080';

// Denied cookies neither reach the application behind the gateway nor leave it, and its pages come out without pixels.
const gateway = withPolicy((request) => {
  const { pathname, search } = new URL(request.url);
  return fetch(new Request(upstream + pathname + search, request), { redirect: 'manual' });
}, policy);

const port = Number(process.env.PORT ?? 3000);
serve({ fetch: gateway, port }, () => console.log(`http://localhost:${port}`));
