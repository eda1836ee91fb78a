import type { Service } from '@cookiewarden/core';

/** Airship: advertising. */
export const airship: Service = {
  id: 'airship',
  name: 'Airship',
  category: 'advertising',
  hosts: [{ host: 'urbanairship.com' }, { host: 'aswpsdkus.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
