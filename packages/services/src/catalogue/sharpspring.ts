import type { Service } from '@cookiewarden/core';

/** SharpSpring: advertising. */
export const sharpspring: Service = {
  id: 'sharpspring',
  name: 'SharpSpring',
  operator: 'SharpSpring',
  category: 'advertising',
  cookies: [{ name: 'koitk', domain: 'marketingautomation.services', maxAgeSeconds: 94_608_000 }],
  hosts: [{ host: 'sharpspring.com' }, { host: 'marketingautomation.services' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['koitk'] },
  ],
};
