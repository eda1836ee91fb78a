import type { Service } from '@cookiewarden/core';

/** OnAudience: advertising. */
export const onaudience: Service = {
  id: 'onaudience',
  name: 'OnAudience',
  category: 'advertising',
  hosts: [{ host: 'onaudience.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
