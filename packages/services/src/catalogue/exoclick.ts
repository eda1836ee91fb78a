import type { Service } from '@cookiewarden/core';

/** ExoClick: advertising. */
export const exoclick: Service = {
  id: 'exoclick',
  name: 'ExoClick',
  operator: 'ExoClick',
  category: 'advertising',
  hosts: [{ host: 'exoclick.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
