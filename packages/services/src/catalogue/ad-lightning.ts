import type { Service } from '@cookiewarden/core';

/** Ad Lightning, by Boltive: advertising. */
export const adLightning: Service = {
  id: 'ad-lightning',
  name: 'Ad Lightning',
  operator: 'Boltive',
  category: 'advertising',
  hosts: [{ host: 'adlightning.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
