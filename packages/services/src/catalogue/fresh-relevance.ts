import type { Service } from '@cookiewarden/core';

/** Fresh Relevance: content and comfort. */
export const freshRelevance: Service = {
  id: 'fresh-relevance',
  name: 'Fresh Relevance',
  operator: 'Fresh Relevance',
  category: 'personalization',
  hosts: [
    { host: 'freshrelevance.com' },
    { host: 'd1y9qtn9cuc3xw.cloudfront.net' },
    { host: 'd81mfvml8p5ml.cloudfront.net' },
    { host: 'dkpklk99llpj0.cloudfront.net' },
  ],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: [
        'd1y9qtn9cuc3xw.cloudfront.net',
        'd81mfvml8p5ml.cloudfront.net',
        'dkpklk99llpj0.cloudfront.net',
      ],
    },
  ],
};
