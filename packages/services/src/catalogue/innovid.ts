import type { Service } from '@cookiewarden/core';

/** Innovid: advertising. */
export const innovid: Service = {
  id: 'innovid',
  name: 'Innovid',
  category: 'advertising',
  hosts: [{ host: 'innovid.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
