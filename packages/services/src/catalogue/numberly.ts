import type { Service } from '@cookiewarden/core';

/** Numberly: advertising. */
export const numberly: Service = {
  id: 'numberly',
  name: 'Numberly',
  category: 'advertising',
  hosts: [{ host: 'mmtro.com' }, { host: 'nzaza.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
