import type { Service } from '@cookiewarden/core';

/** PayPal: payment. */
export const paypal: Service = {
  id: 'paypal',
  name: 'PayPal',
  operator: 'PayPal',
  category: 'technical',
  disputed: 'Fraud prevention is strictly necessary in a checkout, and disputed on all other pages.',
  cookies: [
    { name: 'enforce_policy', domain: 'paypal.com', maxAgeSeconds: 31_536_000 },
    { name: 'ts', domain: 'paypal.com', maxAgeSeconds: 94_608_000 },
    { name: 'ts_c', domain: 'paypal.com', maxAgeSeconds: 94_608_000 },
    { name: 'tsrce', domain: 'paypal.com', maxAgeSeconds: 'session' },
    { name: 'x-pp-s', domain: 'paypal.com', maxAgeSeconds: 'session' },
    { name: 'nsid', domain: 'paypal.com', maxAgeSeconds: 'session' },
    { name: 'l7_az', domain: 'paypal.com', maxAgeSeconds: 86_400 },
    { name: 'LANG', domain: 'paypal.com', maxAgeSeconds: 'session' },
  ],
  hosts: [
    { host: 'www.paypal.com' },
    { host: 'www.paypalobjects.com' },
    { host: 'c.paypal.com' },
    { host: 't.paypal.com', category: 'statistical' },
  ],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['www.paypal.com', 'www.paypalobjects.com', 'c.paypal.com', 't.paypal.com'],
    },
  ],
};
