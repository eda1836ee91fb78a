import type { Service } from '@cookiewarden/core';

/** Ad6Media: advertising. */
export const ad6media: Service = {
  id: 'ad6media',
  name: 'Ad6Media',
  operator: 'Ad6Media',
  category: 'advertising',
  hosts: [{ host: 'ad6media.fr' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
