import type { Service } from '@cookiewarden/core';

/** Affectv: advertising. */
export const affectv: Service = {
  id: 'affectv',
  name: 'Affectv',
  category: 'advertising',
  hosts: [{ host: 'affectv.com' }, { host: 'affec.tv' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
