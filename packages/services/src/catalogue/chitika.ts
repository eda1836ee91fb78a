import type { Service } from '@cookiewarden/core';

/** Chitika: advertising. */
export const chitika: Service = {
  id: 'chitika',
  name: 'Chitika',
  category: 'advertising',
  hosts: [{ host: 'chitika.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
