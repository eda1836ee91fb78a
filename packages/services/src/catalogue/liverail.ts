import type { Service } from '@cookiewarden/core';

/** LiveRail: advertising. */
export const liverail: Service = {
  id: 'liverail',
  name: 'LiveRail',
  category: 'advertising',
  hosts: [{ host: 'liverail.com' }, { host: 'lrcdn.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
