import type { Service } from '@cookiewarden/core';

/** Algolia: search. */
export const algolia: Service = {
  id: 'algolia',
  name: 'Algolia',
  operator: 'Algolia',
  category: 'personalization',
  cookies: [{ name: '_ALGOLIA' }],
  hosts: [{ host: 'insights.algolia.io' }, { host: 'algolianet.com' }, { host: 'algolia.net' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['_ALGOLIA'] },
  ],
};
