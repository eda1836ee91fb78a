import { definePolicy } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/express';
import express from 'express';

const policy = definePolicy({
  mode: 'report-only',
  rules: [{ cookie: 'session', category: 'technical' }],
  onReport: ({ decisions }) => {
    for (const { kind, subject, outcome, reason } of decisions) {
      if (outcome === 'would-withhold') console.log(`would withhold: ${kind} ${subject} (${reason})`);
    }
  },
});

const app = express();
app.use(cookieWarden(policy));
app.get('/', (_req, res) => {
  res.cookie('session', 'abc').cookie('_ga', 'GA1.1.42.42');
  res.send('<h1>Shop</h1><img src="https://pixel.example/p.gif" width="1" height="1" alt="">');
});

const port = Number(process.env.PORT ?? 3000);
app.listen(port, () => console.log(`http://localhost:${port}`));
