import type { Service } from '@cookiewarden/core';

/** NEORY: advertising. */
export const neory: Service = {
  id: 'neory',
  name: 'NEORY',
  operator: 'NEORY',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'ad-srv.net' }],
  hosts: [{ host: 'ad-srv.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
