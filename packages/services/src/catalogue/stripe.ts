import type { Service } from '@cookiewarden/core';

/** Stripe: payment. */
export const stripe: Service = {
  id: 'stripe',
  name: 'Stripe',
  operator: 'Stripe',
  category: 'technical',
  disputed: 'Fraud prevention is strictly necessary in a checkout, and disputed on all other pages.',
  cookies: [
    { name: '__stripe_mid', maxAgeSeconds: 31_536_000 },
    { name: '__stripe_sid', maxAgeSeconds: 1_800 },
    { name: 'm', domain: 'm.stripe.com', maxAgeSeconds: 34_560_000 },
  ],
  hosts: [
    { host: 'js.stripe.com' },
    { host: 'm.stripe.com' },
    { host: 'm.stripe.network' },
    { host: 'q.stripe.com' },
    { host: 'api.stripe.com' },
    { host: 'r.stripe.com' },
  ],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['__stripe_mid', '__stripe_sid'] },
    { source: 'nuxt-scripts', date: '2026-09-10', facts: ['m'] },
  ],
};
