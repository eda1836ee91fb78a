import type { Service } from '@cookiewarden/core';

/** Yieldify: content and comfort. */
export const yieldify: Service = {
  id: 'yieldify',
  name: 'Yieldify',
  operator: 'Yieldify',
  category: 'personalization',
  hosts: [{ host: 'yieldify.com' }, { host: 'yieldifylabs.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
