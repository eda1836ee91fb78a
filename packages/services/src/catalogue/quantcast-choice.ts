import type { Service } from '@cookiewarden/core';

/** Quantcast Choice / InMobi CMP: consent banner. */
export const quantcastChoice: Service = {
  id: 'quantcast-choice',
  name: 'Quantcast Choice / InMobi CMP',
  operator: 'InMobi',
  category: 'technical',
  cookies: [{ name: 'addtl_consent' }, { name: 'euconsent-v2', maxAgeSeconds: 31_536_000 }],
  hosts: [{ host: 'quantcast.mgr.consensu.org' }, { host: 'cmp.inmobi.com' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['euconsent-v2'] },
    { source: 'tcf-disclosures', date: '2026-09-29', facts: ['addtl_consent'] },
  ],
};
