import type { Service } from '@cookiewarden/core';

/** Drawbridge: advertising. */
export const drawbridge: Service = {
  id: 'drawbridge',
  name: 'Drawbridge',
  category: 'advertising',
  hosts: [{ host: 'adsymptotic.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
