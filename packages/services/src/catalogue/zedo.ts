import type { Service } from '@cookiewarden/core';

/** ZEDO: advertising. */
export const zedo: Service = {
  id: 'zedo',
  name: 'ZEDO',
  operator: 'ZEDO',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'zedo.com' }],
  hosts: [{ host: 'zedo.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
