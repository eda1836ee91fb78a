import type { Service } from '@cookiewarden/core';

/** Convert, by Convert Insights: tests of variants. */
export const convert: Service = {
  id: 'convert',
  name: 'Convert',
  operator: 'Convert Insights',
  category: 'statistical',
  disputed: 'Tests of variants are seen as audience measurement by some authorities, as marketing by others.',
  cookies: [
    { name: '_conv_v', maxAgeSeconds: 15_552_000 },
    { name: '_conv_s' },
    { name: '_conv_r', maxAgeSeconds: 'session' },
  ],
  hosts: [{ host: 'convertexperiments.com' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['convertexperiments.com'] },
  ],
};
