import type { Service } from '@cookiewarden/core';

/** Dianomi: advertising. */
export const dianomi: Service = {
  id: 'dianomi',
  name: 'Dianomi',
  operator: 'dianomi',
  category: 'advertising',
  hosts: [{ host: 'dianomi.com' }, { host: 'dianomioffers.co.uk' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
