import type { Service } from '@cookiewarden/core';

/** Feefo: reviews. */
export const feefo: Service = {
  id: 'feefo',
  name: 'Feefo',
  operator: 'Feefo',
  category: 'personalization',
  hosts: [{ host: 'feefo.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
