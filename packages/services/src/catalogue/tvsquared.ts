import type { Service } from '@cookiewarden/core';

/** TVSquared: advertising. */
export const tvsquared: Service = {
  id: 'tvsquared',
  name: 'TVSquared',
  operator: 'TVSquared',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'tvsquared.com' }],
  hosts: [{ host: 'tvsquared.com' }],
  inline: ['TV2Track'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['TV2Track'] },
  ],
};
