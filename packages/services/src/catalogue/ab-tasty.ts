import type { Service } from '@cookiewarden/core';

/** AB Tasty: tests of variants. */
export const abTasty: Service = {
  id: 'ab-tasty',
  name: 'AB Tasty',
  operator: 'AB Tasty',
  category: 'statistical',
  disputed: 'Tests of variants are seen as audience measurement by some authorities, as marketing by others.',
  cookies: [
    { name: 'ABTasty', maxAgeSeconds: 33_696_000 },
    { name: 'ABTastySession', maxAgeSeconds: 1_800 },
    { name: 'ABTastyDomainTest' },
  ],
  hosts: [{ host: 'abtasty.com' }, { host: 'd1447tq2m68ekg.cloudfront.net' }],
  sources: [
    { source: 'cookie-declarations', date: '2026-11-01' },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['abtasty.com', 'd1447tq2m68ekg.cloudfront.net'],
    },
  ],
};
