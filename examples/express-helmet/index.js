import { consentCookie } from '@cookiewarden/consent';
import { definePolicy } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/express';
import express from 'express';
import helmet from 'helmet';

const policy = definePolicy({
  consent: consentCookie(),
  rules: [{ host: 'pixel.example', category: 'advertising' }],
});

// The tag is taken out of the page by Cookie Warden; what a script inserts later, the browser refuses by this header.
/** @type {(req: import('node:http').IncomingMessage) => string} */
const allowedHosts = (req) =>
  /** @type {express.Request} */ (req).consent.contentSecurityPolicySources().join(' ');

const app = express();
app.use(cookieWarden(policy));
app.use(
  helmet({
    contentSecurityPolicy: {
      directives: { imgSrc: ["'self'", allowedHosts], scriptSrc: ["'self'", allowedHosts] },
    },
  }),
);
app.get('/', (_req, res) => {
  res.send('<!doctype html><title>Shop</title><h1>Shop</h1><script src="/late.js"></script>');
});
app.get('/late.js', (_req, res) => {
  res.type('js').send("new Image().src = 'https://pixel.example/p.gif';");
});
app.post('/consent', (req, res) => {
  if (req.get('Sec-Fetch-Site') !== 'same-origin') return res.sendStatus(403);
  res.consent.grant(['advertising']);
  return res.sendStatus(204);
});

const port = Number(process.env.PORT ?? 3000);
app.listen(port, () => console.log(`http://localhost:${port}`));
