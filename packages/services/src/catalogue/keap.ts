import type { Service } from '@cookiewarden/core';

/** Keap (Infusionsoft): advertising. */
export const keap: Service = {
  id: 'keap',
  name: 'Keap (Infusionsoft)',
  operator: 'Infusionsoft',
  category: 'advertising',
  hosts: [{ host: 'infusionsoft.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
