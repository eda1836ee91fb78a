import type { Service } from '@cookiewarden/core';

/** Primis (Sekindo): advertising. */
export const sekindo: Service = {
  id: 'sekindo',
  name: 'Primis (Sekindo)',
  operator: 'Sekindo',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'sekindo.com' }],
  hosts: [{ host: 'sekindo.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
