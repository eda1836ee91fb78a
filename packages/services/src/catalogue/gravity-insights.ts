import type { Service } from '@cookiewarden/core';

/** Gravity, by AOL: advertising. */
export const gravityInsights: Service = {
  id: 'gravity-insights',
  name: 'Gravity',
  operator: 'AOL',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'gravity.com' }],
  hosts: [{ host: 'gravity.com' }, { host: 'grvcdn.com' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['grvcdn.com'] },
  ],
};
