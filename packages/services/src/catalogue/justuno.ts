import type { Service } from '@cookiewarden/core';

/** Justuno: advertising. */
export const justuno: Service = {
  id: 'justuno',
  name: 'Justuno',
  operator: 'JustUno',
  category: 'advertising',
  hosts: [{ host: 'justuno.com' }, { host: 'd2j3qa5nc37287.cloudfront.net' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['d2j3qa5nc37287.cloudfront.net'] },
  ],
};
