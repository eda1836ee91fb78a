import type { Service } from '@cookiewarden/core';

/** Supership: advertising. */
export const supership: Service = {
  id: 'supership',
  name: 'Supership',
  operator: 'Supership',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'socdm.com' }],
  hosts: [{ host: 'socdm.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
