import type { Service } from '@cookiewarden/core';

/** Amobee (gWallet), by RadiumOne: advertising. */
export const gwallet: Service = {
  id: 'gwallet',
  name: 'Amobee (gWallet)',
  operator: 'RadiumOne',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'gwallet.com' }],
  hosts: [{ host: 'gwallet.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
