import type { Service } from '@cookiewarden/core';

/** Livefyre: social media. */
export const livefyre: Service = {
  id: 'livefyre',
  name: 'Livefyre',
  operator: 'Livefyre',
  category: 'social',
  hosts: [{ host: 'livefyre.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
