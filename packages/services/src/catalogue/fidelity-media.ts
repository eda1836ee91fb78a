import type { Service } from '@cookiewarden/core';

/** Fidelity Media: advertising. */
export const fidelityMedia: Service = {
  id: 'fidelity-media',
  name: 'Fidelity Media',
  operator: 'Fidelity Media',
  category: 'advertising',
  cookies: [
    { name: 'DSP_UID', domain: 'fidelity-media.com', maxAgeSeconds: 777_600 },
    { name: '*', domain: 'fidelity-media.com' },
  ],
  hosts: [{ host: 'fidelity-media.com' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['DSP_UID'] },
  ],
};
