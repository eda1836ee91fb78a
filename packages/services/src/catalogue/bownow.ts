import type { Service } from '@cookiewarden/core';

/** BowNow: measurement. */
export const bownow: Service = {
  id: 'bownow',
  name: 'BowNow',
  operator: 'BowNow',
  category: 'statistical',
  cookies: [{ name: '*', domain: 'bownow.jp' }],
  hosts: [{ host: 'bownow.jp' }],
  inline: ['_bownow_ts'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['_bownow_ts'] },
  ],
};
