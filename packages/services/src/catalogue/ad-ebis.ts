import type { Service } from '@cookiewarden/core';

/** AD EBiS: measurement. */
export const adEbis: Service = {
  id: 'ad-ebis',
  name: 'AD EBiS',
  operator: 'AD EBis',
  category: 'statistical',
  cookies: [{ name: '*', domain: 'ebis.ne.jp' }],
  hosts: [{ host: 'ebis.ne.jp' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
