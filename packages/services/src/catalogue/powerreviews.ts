import type { Service } from '@cookiewarden/core';

/** PowerReviews: reviews. */
export const powerreviews: Service = {
  id: 'powerreviews',
  name: 'PowerReviews',
  operator: 'PowerReviews',
  category: 'personalization',
  hosts: [{ host: 'powerreviews.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
