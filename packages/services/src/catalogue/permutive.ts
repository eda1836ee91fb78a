import type { Service } from '@cookiewarden/core';

/** Permutive: advertising. */
export const permutive: Service = {
  id: 'permutive',
  name: 'Permutive',
  operator: 'Permutive',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'permutive.com' }],
  hosts: [{ host: 'permutive.com' }, { host: 'd3alqb8vzo7fun.cloudfront.net' }, { host: 'permutive.app' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['d3alqb8vzo7fun.cloudfront.net'] },
    { source: 'prebid', date: '2026-09-29', facts: ['permutive.app'] },
  ],
};
