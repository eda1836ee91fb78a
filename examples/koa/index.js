import { consentCookie } from '@cookiewarden/consent';
import { definePolicy } from '@cookiewarden/core';
import { attach } from '@cookiewarden/node';
import Koa from 'koa';

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

const app = new Koa();
app.use(async (ctx, next) => {
  await attach(ctx.req, ctx.res, policy);
  await next();
});
app.use((ctx) => {
  if (ctx.method === 'POST' && ctx.path === '/consent') {
    // Only the site's own pages may answer for the visitor.
    if (ctx.get('Sec-Fetch-Site') !== 'same-origin') return ctx.throw(403);
    /** @type {import('@cookiewarden/node').WithConsent} */ (ctx.res).consent?.grant(['statistical']);
    ctx.redirect('/');
    ctx.status = 303;
    return;
  }
  ctx.cookies.set('session', 'abc', { httpOnly: true });
  ctx.cookies.set('_ga', 'GA1.1.42.42', { maxAge: 400 * 86_400_000 });
  ctx.body = page;
});

const port = Number(process.env.PORT ?? 3000);
app.listen(port, () => console.log(`http://localhost:${port}`));
