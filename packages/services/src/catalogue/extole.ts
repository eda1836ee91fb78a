import type { Service } from '@cookiewarden/core';

/** Extole: advertising. */
export const extole: Service = {
  id: 'extole',
  name: 'Extole',
  category: 'advertising',
  hosts: [{ host: 'extole.com' }, { host: 'extole.io' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
