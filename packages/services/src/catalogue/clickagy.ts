import type { Service } from '@cookiewarden/core';

/** Clickagy: advertising. */
export const clickagy: Service = {
  id: 'clickagy',
  name: 'Clickagy',
  operator: 'Clickagy',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'clickagy.com' }],
  hosts: [{ host: 'clickagy.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
