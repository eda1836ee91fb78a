import type { Service } from '@cookiewarden/core';

/** Google Adometry: advertising. */
export const adometry: Service = {
  id: 'adometry',
  name: 'Google Adometry',
  operator: 'Google',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'dmtry.com' }],
  hosts: [{ host: 'dmtry.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
