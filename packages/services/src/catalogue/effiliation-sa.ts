import type { Service } from '@cookiewarden/core';

/** Effiliation sa: advertising. */
export const effiliationSa: Service = {
  id: 'effiliation-sa',
  name: 'Effiliation sa',
  category: 'advertising',
  hosts: [{ host: 'effiliation.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
