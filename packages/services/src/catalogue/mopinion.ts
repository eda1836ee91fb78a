import type { Service } from '@cookiewarden/core';

/** Mopinion: measurement. */
export const mopinion: Service = {
  id: 'mopinion',
  name: 'Mopinion',
  operator: 'Mopinion',
  category: 'statistical',
  hosts: [{ host: 'mopinion.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
