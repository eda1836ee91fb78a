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
  hosts: [{ host: 'skimresources.com' }, { host: 'redirectingat.com' }, { host: 'skimresources.net' }],
  inline: ['skimresources.com/api/', 'addSkimlinks'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['skimresources.com/api/'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['skimresources.net'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['addSkimlinks'] },
  ],
};
