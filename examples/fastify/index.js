import { consentCookie } from '@cookiewarden/consent';
import { definePolicy } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/fastify';
import cookie from '@fastify/cookie';
import fastify from 'fastify';

const policy = definePolicy({
  consent: consentCookie(),
  rules: [
    { cookie: 'session', category: 'technical' },
    { cookie: '_ga*', category: 'statistical' },
    { host: 'pixel.example', category: 'advertising' },
  ],
});

const page = `<!doctype html><title>Shop</title><h1>Shop</h1>
<img src="https://pixel.example/p.gif" width="1" height="1" alt="">`;

const app = fastify();
await app.register(cookieWarden, { policy });
await app.register(cookie);
app.get('/', (_request, reply) => {
  reply.setCookie('session', 'abc', { httpOnly: true });
  reply.setCookie('_ga', 'GA1.1.42.42', { maxAge: 400 * 86_400 });
  return reply.type('text/html').send(page);
});
app.post('/consent', (request, reply) => {
  // Only the site's own pages may answer for the visitor.
  if (request.headers['sec-fetch-site'] !== 'same-origin') return reply.code(403).send();
  reply.consent.grant(['statistical']);
  return reply.redirect('/', 303);
});

const port = Number(process.env.PORT ?? 3000);
await app.listen({ port });
console.log(`http://localhost:${port}`);
