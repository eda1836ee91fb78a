import type { Service } from '@cookiewarden/core';

/** DTScout: advertising. */
export const dtscout: Service = {
  id: 'dtscout',
  name: 'DTScout',
  operator: 'DTSCOUT',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'dtscout.com' }],
  hosts: [{ host: 'dtscout.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
