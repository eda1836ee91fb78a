import type { Service } from '@cookiewarden/core';

/** Borlabs Cookie: consent banner. */
export const borlabs: Service = {
  id: 'borlabs',
  name: 'Borlabs Cookie',
  operator: 'Borlabs',
  category: 'technical',
  cookies: [{ name: 'borlabs-cookie', maxAgeSeconds: 31_536_000 }],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
