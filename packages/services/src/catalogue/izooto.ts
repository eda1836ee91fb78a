import type { Service } from '@cookiewarden/core';

/** iZooto: advertising. */
export const izooto: Service = {
  id: 'izooto',
  name: 'iZooto',
  operator: 'iZooto',
  category: 'advertising',
  hosts: [{ host: 'izooto.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
