import type { Service } from '@cookiewarden/core';

/** Programattik: advertising. */
export const programattik: Service = {
  id: 'programattik',
  name: 'Programattik',
  category: 'advertising',
  hosts: [{ host: 'programattik.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
