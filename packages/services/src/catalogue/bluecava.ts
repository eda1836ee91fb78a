import type { Service } from '@cookiewarden/core';

/** BlueCava: advertising. */
export const bluecava: Service = {
  id: 'bluecava',
  name: 'BlueCava',
  operator: 'BlueCava',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'bluecava.com' }],
  hosts: [{ host: 'bluecava.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
