import type { Service } from '@cookiewarden/core';

/** Zemanta: advertising. */
export const zemanta: Service = {
  id: 'zemanta',
  name: 'Zemanta',
  operator: 'Zemanta',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'zemanta.com' }],
  hosts: [{ host: 'zemanta.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
