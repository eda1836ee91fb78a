import type { Service } from '@cookiewarden/core';

/** MediaV (360): advertising. */
export const mediav: Service = {
  id: 'mediav',
  name: 'MediaV (360)',
  category: 'advertising',
  hosts: [{ host: 'mediav.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
