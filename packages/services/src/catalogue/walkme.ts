import type { Service } from '@cookiewarden/core';

/** WalkMe: content and comfort. */
export const walkme: Service = {
  id: 'walkme',
  name: 'WalkMe',
  operator: 'WalkMe',
  category: 'personalization',
  hosts: [{ host: 'walkme.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
