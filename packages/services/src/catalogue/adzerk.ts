import type { Service } from '@cookiewarden/core';

/** Kevel (Adzerk): advertising. */
export const adzerk: Service = {
  id: 'adzerk',
  name: 'Kevel (Adzerk)',
  operator: 'Adzerk',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'adzerk.net' }],
  hosts: [{ host: 'adzerk.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
