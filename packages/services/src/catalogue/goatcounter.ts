import type { Service } from '@cookiewarden/core';

/** GoatCounter: visits. */
export const goatcounter: Service = {
  id: 'goatcounter',
  name: 'GoatCounter',
  category: 'statistical',
  hosts: [{ host: 'gc.zgo.at' }, { host: 'goatcounter.com', path: '/count' }],
  inline: ['gc.zgo.at/count.js'],
  sources: [{ source: 'observed-pages', date: '2026-11-26' }],
};
