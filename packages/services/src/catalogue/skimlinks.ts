import type { Service } from '@cookiewarden/core';

/** Skimlinks: affiliate sales. */
export const skimlinks: Service = {
  id: 'skimlinks',
  name: 'Skimlinks',
  operator: 'Skimlinks',
  category: 'advertising',
  cookies: [
    { name: '*', domain: 's.skimresources.com' },
    { name: '*', domain: 'r.skimresources.com' },
    { name: '*', domain: 't.skimresources.com' },
  ],
  hosts: [{ host: 's.skimresources.com' }, { host: 'r.skimresources.com' }, { host: 't.skimresources.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
