import type { Service } from '@cookiewarden/core';

/** Navegg: advertising. */
export const navegg: Service = {
  id: 'navegg',
  name: 'Navegg',
  operator: 'Navegg',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'navdmp.com' }],
  hosts: [{ host: 'navdmp.com' }, { host: 'id.navegg.com' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'prebid', date: '2026-09-29', facts: ['id.navegg.com'] },
  ],
};
