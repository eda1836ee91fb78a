import type { Service } from '@cookiewarden/core';

/** Adobe Bizible: advertising. */
export const bizible: Service = {
  id: 'bizible',
  name: 'Adobe Bizible',
  operator: 'Bizible',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'bizible.com' }],
  hosts: [{ host: 'bizible.com' }, { host: 'bizibly.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
