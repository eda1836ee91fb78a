import type { Service } from '@cookiewarden/core';

/** Insight Express: visits. */
export const insightExpress: Service = {
  id: 'insight-express',
  name: 'Insight Express',
  category: 'statistical',
  hosts: [{ host: 'insightexpressai.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
