import type { Service } from '@cookiewarden/core';

/** mediarithmics: advertising. */
export const mediarithmics: Service = {
  id: 'mediarithmics',
  name: 'mediarithmics',
  operator: 'mediarithmics',
  category: 'advertising',
  cookies: [
    { name: 'mics_vid', domain: 'mediarithmics.com', maxAgeSeconds: 31_536_000 },
    { name: 'mics_uaid', domain: 'mediarithmics.com', maxAgeSeconds: 31_536_000 },
    { name: 'mics_lts', domain: 'mediarithmics.com', maxAgeSeconds: 31_536_000 },
    { name: 'chk', domain: 'mediarithmics.com', maxAgeSeconds: 3_600 },
  ],
  hosts: [{ host: 'mediarithmics.com' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['mediarithmics.com'] },
  ],
};
