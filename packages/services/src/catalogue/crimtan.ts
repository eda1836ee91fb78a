import type { Service } from '@cookiewarden/core';

/** Crimtan: advertising. */
export const crimtan: Service = {
  id: 'crimtan',
  name: 'Crimtan',
  operator: 'Crimtan',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'ctnsnet.com' }],
  hosts: [{ host: 'ctnsnet.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
