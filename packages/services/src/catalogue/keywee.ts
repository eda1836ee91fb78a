import type { Service } from '@cookiewarden/core';

/** Keywee: advertising. */
export const keywee: Service = {
  id: 'keywee',
  name: 'Keywee',
  operator: 'Keywee',
  category: 'advertising',
  hosts: [{ host: 'keywee.co' }, { host: 'dc8xl0ndzn2cb.cloudfront.net' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'observed-pages', date: '2026-11-01', facts: ['dc8xl0ndzn2cb.cloudfront.net'] },
  ],
};
