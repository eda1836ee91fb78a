import type { Service } from '@cookiewarden/core';

/** Nosto: content and comfort. */
export const nosto: Service = {
  id: 'nosto',
  name: 'Nosto',
  operator: 'Nosto',
  category: 'personalization',
  hosts: [{ host: 'nosto.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
