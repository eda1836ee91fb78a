import type { Service } from '@cookiewarden/core';

/** Partnerize (Pepperjam): advertising. */
export const pepperjam: Service = {
  id: 'pepperjam',
  name: 'Partnerize (Pepperjam)',
  operator: 'Pepperjam',
  category: 'advertising',
  hosts: [{ host: 'pepperjam.com' }, { host: 'affiliatetechnology.com' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['affiliatetechnology.com'] },
  ],
};
