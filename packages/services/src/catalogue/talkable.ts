import type { Service } from '@cookiewarden/core';

/** Talkable: advertising. */
export const talkable: Service = {
  id: 'talkable',
  name: 'Talkable',
  operator: 'Talkable',
  category: 'advertising',
  hosts: [{ host: 'talkable.com' }, { host: 'd2jjzw81hqbuqv.cloudfront.net' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['d2jjzw81hqbuqv.cloudfront.net'] },
  ],
};
