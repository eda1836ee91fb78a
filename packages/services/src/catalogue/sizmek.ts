import type { Service } from '@cookiewarden/core';

/** Sizmek: advertising. */
export const sizmek: Service = {
  id: 'sizmek',
  name: 'Sizmek',
  category: 'advertising',
  hosts: [{ host: 'serving-sys.com' }, { host: 'peer39.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
