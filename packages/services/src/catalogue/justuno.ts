import type { Service } from '@cookiewarden/core';

/** Justuno: advertising. */
export const justuno: Service = {
  id: 'justuno',
  name: 'Justuno',
  operator: 'JustUno',
  category: 'advertising',
  hosts: [{ host: 'justuno.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
