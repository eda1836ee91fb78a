import type { Service } from '@cookiewarden/core';

/** Basis, by Basis Technologies: advertising. */
export const basis: Service = {
  id: 'basis',
  name: 'Basis',
  operator: 'Basis Technologies',
  category: 'advertising',
  hosts: [{ host: 'basis.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
