import type { Service } from '@cookiewarden/core';

/** OpenWeb (Spot.IM): social media. */
export const spotIm: Service = {
  id: 'spot-im',
  name: 'OpenWeb (Spot.IM)',
  operator: 'Spot.IM',
  category: 'social',
  hosts: [{ host: 'spot.im' }, { host: 'spotim.market' }],
  tcfVendorId: 280,
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'prebid', date: '2026-09-29', facts: ['280'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['spotim.market'] },
  ],
};
