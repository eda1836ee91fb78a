import type { Service } from '@cookiewarden/core';

/** Osano (and Cookie Consent by Insites): consent banner. */
export const osano: Service = {
  id: 'osano',
  name: 'Osano (and Cookie Consent by Insites)',
  operator: 'Osano',
  category: 'technical',
  cookies: [
    { name: 'osano_consentmanager', maxAgeSeconds: 31_536_000 },
    { name: 'osano_consentmanager_uuid', maxAgeSeconds: 31_536_000 },
    { name: 'osano_consentmanager_expdate', maxAgeSeconds: 31_536_000 },
    { name: 'cookieconsent_status', maxAgeSeconds: 31_536_000 },
  ],
  hosts: [{ host: 'cmp.osano.com' }, { host: 'cdn.jsdelivr.net', path: '/npm/cookieconsent*' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['cmp.osano.com'] },
    { source: 'tarteaucitron', date: '2026-07-12', facts: ['cdn.jsdelivr.net/npm/cookieconsent*'] },
  ],
};
