import type { Service } from '@cookiewarden/core';

/** Unbounce: measurement. */
export const unbounce: Service = {
  id: 'unbounce',
  name: 'Unbounce',
  operator: 'Unbounce',
  category: 'statistical',
  hosts: [
    { host: 'ubembed.com' },
    { host: 'd2xxq4ijfwetlm.cloudfront.net' },
    { host: 'd9hhrg4mnvzow.cloudfront.net' },
  ],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['d2xxq4ijfwetlm.cloudfront.net', 'd9hhrg4mnvzow.cloudfront.net'],
    },
  ],
};
