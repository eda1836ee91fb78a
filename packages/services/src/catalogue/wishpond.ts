import type { Service } from '@cookiewarden/core';

/** Wishpond, by Wishpond Technologies: advertising. */
export const wishpond: Service = {
  id: 'wishpond',
  name: 'Wishpond',
  operator: 'Wishpond Technologies',
  category: 'advertising',
  hosts: [{ host: 'wishpond.com' }, { host: 'wishpond.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
