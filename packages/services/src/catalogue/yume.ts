import type { Service } from '@cookiewarden/core';

/** YuMe: advertising. */
export const yume: Service = {
  id: 'yume',
  name: 'YuMe',
  category: 'advertising',
  hosts: [{ host: 'yume.com' }, { host: 'yumenetworks.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
