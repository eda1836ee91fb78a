import type { Service } from '@cookiewarden/core';

/** DataDome: load balancing and protection. */
export const datadome: Service = {
  id: 'datadome',
  name: 'DataDome',
  operator: 'DataDome',
  category: 'technical',
  cookies: [
    { name: 'datadome', maxAgeSeconds: 31_536_000 },
    { name: 'datadome-_zldp' },
    { name: 'datadome-_zldt' },
  ],
  hosts: [{ host: 'js.datadome.co' }],
  sources: [
    { source: 'wappalyzer', date: '2023-01-24' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['datadome'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['js.datadome.co'] },
  ],
};
