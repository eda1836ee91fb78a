import type { Service } from '@cookiewarden/core';

/** Improve Digital: advertising. */
export const improveDigital: Service = {
  id: 'improve-digital',
  name: 'Improve Digital',
  operator: 'Improve Digital',
  category: 'advertising',
  cookies: [
    { name: 'um', domain: '360yield.com', maxAgeSeconds: 7_776_000 },
    { name: 'umeh', domain: '360yield.com', maxAgeSeconds: 7_776_000 },
    { name: '*', domain: '360yield.com' },
  ],
  hosts: [{ host: '360yield.com' }, { host: '360yield-basic.com' }],
  tcfVendorId: 253,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', '360yield.com'] },
    { source: 'prebid', date: '2026-09-29', facts: ['253'] },
    { source: 'prebid', date: '2026-09-29', facts: ['360yield-basic.com'] },
  ],
};
