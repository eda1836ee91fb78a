import type { Service } from '@cookiewarden/core';

/** Keywee: advertising. */
export const keywee: Service = {
  id: 'keywee',
  name: 'Keywee',
  operator: 'Keywee',
  category: 'advertising',
  hosts: [{ host: 'keywee.co' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
