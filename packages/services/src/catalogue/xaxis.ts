import type { Service } from '@cookiewarden/core';

/** Xaxis: advertising. */
export const xaxis: Service = {
  id: 'xaxis',
  name: 'Xaxis',
  operator: 'Xaxis',
  category: 'advertising',
  hosts: [{ host: '247realmedia.com' }, { host: 'mookie1.com' }, { host: 'gmads.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
