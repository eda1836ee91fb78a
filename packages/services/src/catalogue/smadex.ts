import type { Service } from '@cookiewarden/core';

/** Smadex, by entravision: advertising. */
export const smadex: Service = {
  id: 'smadex',
  name: 'Smadex',
  operator: 'entravision',
  category: 'advertising',
  hosts: [{ host: 'smadex.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
