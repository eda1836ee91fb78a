import type { Service } from '@cookiewarden/core';

/** Adtech (AOL Advertising): advertising. */
export const adtechAol: Service = {
  id: 'adtech-aol',
  name: 'Adtech (AOL Advertising)',
  operator: 'AOL',
  category: 'advertising',
  cookies: [
    { name: 'APID', domain: 'advertising.com', maxAgeSeconds: 2_592_000 },
    { name: '*', domain: 'adtech.de' },
    { name: '*', domain: 'advertising.com' },
  ],
  hosts: [
    { host: 'adtech.de' },
    { host: 'advertising.com' },
    { host: 'adtechus.com' },
    { host: 'atwola.com' },
    { host: 'adsonar.com' },
  ],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['APID'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['adtechus.com', 'atwola.com', 'adsonar.com'] },
  ],
};
