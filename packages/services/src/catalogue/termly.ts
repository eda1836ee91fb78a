import type { Service } from '@cookiewarden/core';

/** Termly: consent banner. */
export const termly: Service = {
  id: 'termly',
  name: 'Termly',
  operator: 'Termly',
  category: 'technical',
  cookies: [
    { name: '__tlbcpv', maxAgeSeconds: 31_536_000 },
    { name: '__tltpl_*', maxAgeSeconds: 31_536_000 },
    { name: '__tluid', maxAgeSeconds: 31_536_000 },
  ],
  hosts: [{ host: 'app.termly.io' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['app.termly.io'] },
  ],
};
