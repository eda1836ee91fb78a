import { consentCookie } from '@cookiewarden/consent';
import { definePolicy } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/express';
import cookieParser from 'cookie-parser';
import express from 'express';

const policy = definePolicy({
  consent: consentCookie(),
  html: { enabled: false },
  rules: [
    { cookie: 'session', category: 'technical' },
    { cookie: 'segment', category: 'personalization' },
  ],
});

const app = express();
// Before whatever reads cookies: denied ones are then not there to be read.
app.use(cookieWarden(policy));
app.use(cookieParser());
app.get('/offers', (req, res) => {
  const offers = req.cookies.segment === 'climber' ? ['rope', 'chalk'] : ['gift card'];
  res.json({ offers, read: Object.keys(req.cookies), mayPersonalize: req.consent.has('personalization') });
});
app.put('/consent', express.json(), (req, res) => {
  res.consent[req.body.personalization === true ? 'grant' : 'deny'](['personalization']);
  res.json(req.consent.answers);
});

const port = Number(process.env.PORT ?? 3000);
app.listen(port, () => console.log(`http://localhost:${port}`));
