import type { Service } from '@cookiewarden/core';

/** Beachfront, by Beachfront Media: advertising. */
export const beachfront: Service = {
  id: 'beachfront',
  name: 'Beachfront',
  operator: 'Beachfront Media',
  category: 'advertising',
  hosts: [{ host: 'bfmio.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
