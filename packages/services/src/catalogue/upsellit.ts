import type { Service } from '@cookiewarden/core';

/** UpSellit: advertising. */
export const upsellit: Service = {
  id: 'upsellit',
  name: 'UpSellit',
  operator: 'UpSellit',
  category: 'advertising',
  hosts: [{ host: 'upsellit.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
