import type { Service } from '@cookiewarden/core';

/** Yotpo: reviews. */
export const yotpo: Service = {
  id: 'yotpo',
  name: 'Yotpo',
  operator: 'Yotpo',
  category: 'personalization',
  hosts: [{ host: 'yotpo.com' }, { host: 'swellrewards.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
