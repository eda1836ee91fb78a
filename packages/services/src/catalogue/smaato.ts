import type { Service } from '@cookiewarden/core';

/** Smaato: advertising. */
export const smaato: Service = {
  id: 'smaato',
  name: 'Smaato',
  operator: 'Smaato',
  category: 'advertising',
  cookies: [
    { name: 'SCM', domain: 'smaato.net', maxAgeSeconds: 1_814_400 },
    { name: 'SCMaps', domain: 'smaato.net', maxAgeSeconds: 1_814_400 },
    { name: 'SCMsovrn', domain: 'smaato.net', maxAgeSeconds: 1_814_400 },
    { name: 'SCMinf', domain: 'smaato.net', maxAgeSeconds: 1_814_400 },
    { name: 'SCMo', domain: 'smaato.net', maxAgeSeconds: 1_814_400 },
    { name: 'SCMg', domain: 'smaato.net', maxAgeSeconds: 1_814_400 },
    { name: '*', domain: 'smaato.net' },
  ],
  hosts: [{ host: 'smaato.net' }],
  tcfVendorId: 82,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'smaato.net'] },
    { source: 'prebid', date: '2026-09-29', facts: ['82'] },
  ],
};
