import type { Service } from '@cookiewarden/core';

/** Meetrics: advertising. */
export const meetrics: Service = {
  id: 'meetrics',
  name: 'Meetrics',
  category: 'advertising',
  hosts: [{ host: 'de.com' }, { host: 'meetrics.net' }, { host: 'mxcdn.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
