import type { Service } from '@cookiewarden/core';

/** Adblade: advertising. */
export const adblade: Service = {
  id: 'adblade',
  name: 'Adblade',
  operator: 'Adblade',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'adblade.com' }],
  hosts: [{ host: 'adblade.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
