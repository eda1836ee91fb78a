import type { Service } from '@cookiewarden/core';

/** PebblePost: advertising. */
export const pebblepost: Service = {
  id: 'pebblepost',
  name: 'PebblePost',
  operator: 'PebblePost',
  category: 'advertising',
  hosts: [{ host: 'pbbl.co' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
