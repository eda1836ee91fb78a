import type { Service } from '@cookiewarden/core';

/** Tradedoubler: advertising. */
export const tradedoubler: Service = {
  id: 'tradedoubler',
  name: 'Tradedoubler',
  operator: 'Tradedoubler',
  category: 'advertising',
  hosts: [{ host: 'tradedoubler.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
