import type { Service } from '@cookiewarden/core';

/** Adnami: advertising. */
export const adnami: Service = {
  id: 'adnami',
  name: 'Adnami',
  operator: 'Adnami',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'adnami.io' }],
  hosts: [{ host: 'adnami.io' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
