import type { Service } from '@cookiewarden/core';

/** Boomtrain: advertising. */
export const boomtrain: Service = {
  id: 'boomtrain',
  name: 'Boomtrain',
  operator: 'Boomtrain',
  category: 'advertising',
  hosts: [{ host: 'boomtrain.com' }, { host: 'boomtrain.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
