import type { Service } from '@cookiewarden/core';

/** BowNow: measurement. */
export const bownow: Service = {
  id: 'bownow',
  name: 'BowNow',
  operator: 'BowNow',
  category: 'statistical',
  cookies: [{ name: '*', domain: 'bownow.jp' }],
  hosts: [{ host: 'bownow.jp' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
