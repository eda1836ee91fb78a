import type { Service } from '@cookiewarden/core';

/** Segmento: advertising. */
export const segmento: Service = {
  id: 'segmento',
  name: 'Segmento',
  category: 'advertising',
  hosts: [{ host: 'rutarget.ru' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
