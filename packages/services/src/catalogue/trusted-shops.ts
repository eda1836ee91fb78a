import type { Service } from '@cookiewarden/core';

/** Trusted Shops: reviews. */
export const trustedShops: Service = {
  id: 'trusted-shops',
  name: 'Trusted Shops',
  operator: 'Trusted Shops',
  category: 'personalization',
  hosts: [{ host: 'trustedshops.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
