import type { Service } from '@cookiewarden/core';

/** Didomi: consent banner. */
export const didomi: Service = {
  id: 'didomi',
  name: 'Didomi',
  operator: 'Didomi',
  category: 'technical',
  cookies: [
    { name: 'didomi_token', maxAgeSeconds: 31_536_000 },
    { name: 'euconsent-v2', maxAgeSeconds: 31_536_000 },
  ],
  hosts: [{ host: 'sdk.privacy-center.org' }, { host: 'api.privacy-center.org' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['sdk.privacy-center.org', 'api.privacy-center.org'],
    },
  ],
};
