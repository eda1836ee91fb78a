import type { Service } from '@cookiewarden/core';

/** HitsLink: visits. */
export const hitslink: Service = {
  id: 'hitslink',
  name: 'HitsLink',
  category: 'statistical',
  hosts: [{ host: 'hitslink.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
