import type { Service } from '@cookiewarden/core';

/** LoyaltyLion: content and comfort. */
export const loyaltylion: Service = {
  id: 'loyaltylion',
  name: 'LoyaltyLion',
  operator: 'LoyaltyLion',
  category: 'personalization',
  hosts: [{ host: 'loyaltylion.com' }, { host: 'loyaltylion.net' }, { host: 'dg1f2pfrgjxdq.cloudfront.net' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['dg1f2pfrgjxdq.cloudfront.net'] },
  ],
};
