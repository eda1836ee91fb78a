import type { Service } from '@cookiewarden/core';

/** Performax, by Performio: advertising. */
export const performax: Service = {
  id: 'performax',
  name: 'Performax',
  operator: 'Performio',
  category: 'advertising',
  hosts: [{ host: 'performax.cz' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
