import type { Service } from '@cookiewarden/core';

/** VisualDNA: advertising. */
export const visualdna: Service = {
  id: 'visualdna',
  name: 'VisualDNA',
  operator: 'VisualDNA',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'visualdna.com' }],
  hosts: [{ host: 'visualdna.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
