import type { Service } from '@cookiewarden/core';

/** Adyen: payment. */
export const adyen: Service = {
  id: 'adyen',
  name: 'Adyen',
  operator: 'Adyen',
  category: 'technical',
  disputed: 'Fraud prevention is strictly necessary in a checkout, and disputed on all other pages.',
  cookies: [{ name: '_rp_uid', maxAgeSeconds: 2_592_000 }],
  hosts: [{ host: 'checkoutshopper-live.adyen.com' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['checkoutshopper-live.adyen.com'] },
  ],
};
