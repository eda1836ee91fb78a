import type { Service } from '@cookiewarden/core';

/** NetSeer: advertising. */
export const netseer: Service = {
  id: 'netseer',
  name: 'NetSeer',
  category: 'advertising',
  hosts: [{ host: 'netseer.com' }, { host: 'ns-cdn.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
