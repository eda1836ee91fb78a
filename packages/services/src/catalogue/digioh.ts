import type { Service } from '@cookiewarden/core';

/** Digioh: advertising. */
export const digioh: Service = {
  id: 'digioh',
  name: 'Digioh',
  operator: 'Digioh',
  category: 'advertising',
  cookies: [
    { name: 'TiPMix', domain: 'lightboxcdn.com' },
    { name: 'x-ms-routing-name', domain: 'lightboxcdn.com' },
  ],
  hosts: [{ host: 'lightboxcdn.com' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['lightboxcdn.com'] },
  ],
};
