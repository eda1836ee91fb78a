import type { Service } from '@cookiewarden/core';

/** Burst Media: advertising. */
export const burstMedia: Service = {
  id: 'burst-media',
  name: 'Burst Media',
  category: 'advertising',
  hosts: [{ host: 'burstnet.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
