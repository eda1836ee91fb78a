import type { Service } from '@cookiewarden/core';

/** Monetate: content and comfort. */
export const monetate: Service = {
  id: 'monetate',
  name: 'Monetate',
  operator: 'Monetate',
  category: 'personalization',
  hosts: [{ host: 'monetate.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
