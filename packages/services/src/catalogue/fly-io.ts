import type { Service } from '@cookiewarden/core';

/** Fly.io: load balancing and protection. */
export const flyIo: Service = {
  id: 'fly-io',
  name: 'Fly.io',
  operator: 'Fly.io',
  category: 'technical',
  cookies: [{ name: '_fly' }],
  sources: [{ source: 'wappalyzer', date: '2023-01-24' }],
};
