import type { Service } from '@cookiewarden/core';

/** Insider: advertising. */
export const insider: Service = {
  id: 'insider',
  name: 'Insider',
  operator: 'Insider',
  category: 'advertising',
  hosts: [{ host: 'useinsider.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
