import type { Service } from '@cookiewarden/core';

/** Adara (RateGain), by Adara Media: advertising. */
export const adara: Service = {
  id: 'adara',
  name: 'Adara (RateGain)',
  operator: 'Adara Media',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'yieldoptimizer.com' }],
  hosts: [{ host: 'yieldoptimizer.com' }],
  inline: ['yieldoptimizer.com/ps/analytics'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'observed-pages', date: '2026-11-01', facts: ['yieldoptimizer.com/ps/analytics'] },
  ],
};
