import type { Service } from '@cookiewarden/core';

/** Ozone Project, by The Ozone Project: advertising. */
export const ozoneProject: Service = {
  id: 'ozone-project',
  name: 'Ozone Project',
  operator: 'The Ozone Project',
  category: 'advertising',
  cookies: [{ name: 'ozone_uid', domain: 'the-ozone-project.com', maxAgeSeconds: 7_776_000 }],
  hosts: [{ host: 'the-ozone-project.com' }],
  tcfVendorId: 524,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['the-ozone-project.com'] },
    { source: 'prebid', date: '2026-09-29', facts: ['524'] },
  ],
};
