import type { Service } from '@cookiewarden/core';

/** Customer.io: e-mail marketing. */
export const customerIo: Service = {
  id: 'customer-io',
  name: 'Customer.io',
  operator: 'Customer.io',
  category: 'advertising',
  cookies: [
    { name: '_cio' },
    { name: '_cioid', maxAgeSeconds: 31_536_000 },
    { name: '_cioanonid', maxAgeSeconds: 31_536_000 },
    { name: 'cioFT', maxAgeSeconds: 31_536_000 },
    { name: 'cioLT', maxAgeSeconds: 31_536_000 },
  ],
  hosts: [{ host: 'customer.io' }],
  inline: ['_cio.track', '_cio.identify', '_cio.page', 'customer.io/assets/track.js'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'segment-integrations',
      date: '2026-04-01',
      facts: ['_cio.track', '_cio.identify', '_cio.page', 'customer.io/assets/track.js'],
    },
    { source: 'third-party-web', date: '2026-09-14', facts: ['customer.io'] },
  ],
};
