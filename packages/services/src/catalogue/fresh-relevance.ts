import type { Service } from '@cookiewarden/core';

/** Fresh Relevance: content and comfort. */
export const freshRelevance: Service = {
  id: 'fresh-relevance',
  name: 'Fresh Relevance',
  operator: 'Fresh Relevance',
  category: 'personalization',
  hosts: [{ host: 'freshrelevance.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
