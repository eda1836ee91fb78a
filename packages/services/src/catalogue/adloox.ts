import type { Service } from '@cookiewarden/core';

/** Adloox: advertising. */
export const adloox: Service = {
  id: 'adloox',
  name: 'Adloox',
  category: 'advertising',
  hosts: [{ host: 'adlooxtracking.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
