import type { Service } from '@cookiewarden/core';

/** Convertful: advertising. */
export const convertful: Service = {
  id: 'convertful',
  name: 'Convertful',
  operator: 'Convertful',
  category: 'advertising',
  hosts: [{ host: 'convertful.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
