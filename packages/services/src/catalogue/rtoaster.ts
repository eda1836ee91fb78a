import type { Service } from '@cookiewarden/core';

/** Rtoaster, by Brainpad: content and comfort. */
export const rtoaster: Service = {
  id: 'rtoaster',
  name: 'Rtoaster',
  operator: 'Brainpad',
  category: 'personalization',
  hosts: [{ host: 'rtoaster.jp' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
