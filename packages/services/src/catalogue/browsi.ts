import type { Service } from '@cookiewarden/core';

/** Browsi, by Yahoo!: advertising. */
export const browsi: Service = {
  id: 'browsi',
  name: 'Browsi',
  operator: 'Yahoo!',
  category: 'advertising',
  hosts: [{ host: 'browsiprod.com' }, { host: 'rtb.avantisvideo.com' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'prebid', date: '2026-09-29', facts: ['rtb.avantisvideo.com'] },
  ],
};
