import type { Service } from '@cookiewarden/core';

/** Fanplayr: content and comfort. */
export const fanplayr: Service = {
  id: 'fanplayr',
  name: 'Fanplayr',
  operator: 'Fanplayr',
  category: 'personalization',
  hosts: [{ host: 'fanplayr.com' }, { host: 'd38nbbai6u794i.cloudfront.net' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['d38nbbai6u794i.cloudfront.net'] },
  ],
};
