import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vanillaCookieConsent } from '@cookiewarden/consent';
import { definePolicy } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/express';
import express from 'express';

const policy = definePolicy({
  // The categories are those of the banner in page.html: what it asks for and nobody accepted was refused.
  consent: vanillaCookieConsent({ categories: { necessary: 'technical', analytics: 'statistical' } }),
  rules: [
    { cookie: 'session', category: 'technical' },
    { cookie: '_ga*', category: 'statistical' },
    { host: 'pixel.example', category: 'statistical' },
  ],
});

const banner = fileURLToPath(new URL('.', import.meta.resolve('vanilla-cookieconsent')));

const app = express();
app.use(cookieWarden(policy));
app.use('/banner', express.static(banner));
app.get('/', (_req, res) => {
  res.cookie('session', 'abc', { httpOnly: true });
  res.cookie('_ga', 'GA1.1.42.42', { maxAge: 400 * 86_400_000 });
  res.sendFile(join(import.meta.dirname, 'page.html'));
});

const port = Number(process.env.PORT ?? 3000);
app.listen(port, () => console.log(`http://localhost:${port}`));
