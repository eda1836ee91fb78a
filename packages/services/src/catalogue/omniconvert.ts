import type { Service } from '@cookiewarden/core';

/** Omniconvert: tests of variants. */
export const omniconvert: Service = {
  id: 'omniconvert',
  name: 'Omniconvert',
  operator: 'Omniconvert',
  category: 'statistical',
  disputed: 'Tests of variants are seen as audience measurement by some authorities, as marketing by others.',
  hosts: [
    { host: 'omniconvert.com' },
    { host: 'd2tgfbvjf3q6hn.cloudfront.net' },
    { host: 'd3vbj265bmdenw.cloudfront.net' },
  ],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['d2tgfbvjf3q6hn.cloudfront.net', 'd3vbj265bmdenw.cloudfront.net'],
    },
  ],
};
