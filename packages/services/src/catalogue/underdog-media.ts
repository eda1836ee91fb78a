import type { Service } from '@cookiewarden/core';

/** Underdog Media: advertising. */
export const underdogMedia: Service = {
  id: 'underdog-media',
  name: 'Underdog Media',
  operator: 'Underdog Media',
  category: 'advertising',
  cookies: [
    { name: 'dt', domain: 'udmserve.net', maxAgeSeconds: 31_536_000 },
    { name: 'rtbh', domain: 'udmserve.net', maxAgeSeconds: 31_536_000 },
    { name: 'udmts', domain: 'udmserve.net', maxAgeSeconds: 7_689_600 },
  ],
  hosts: [{ host: 'udmserve.net' }, { host: 'underdog.media' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['udmserve.net', 'underdog.media'] },
  ],
};
