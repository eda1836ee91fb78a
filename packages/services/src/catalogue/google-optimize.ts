import type { Service } from '@cookiewarden/core';

/** Google Optimize: tests of variants. */
export const googleOptimize: Service = {
  id: 'google-optimize',
  name: 'Google Optimize (discontinued 2023)',
  operator: 'Google',
  category: 'statistical',
  disputed: 'Tests of variants are seen as audience measurement by some authorities, as marketing by others.',
  cookies: [
    { name: '_gaexp', maxAgeSeconds: 7_776_000 },
    { name: '_gaexp_rc', maxAgeSeconds: 86_400 },
    { name: '_opt_awcid', maxAgeSeconds: 86_400 },
    { name: '_opt_awmid', maxAgeSeconds: 86_400 },
    { name: '_opt_awgid', maxAgeSeconds: 86_400 },
    { name: '_opt_awkid', maxAgeSeconds: 86_400 },
    { name: '_opt_expid', maxAgeSeconds: 10 },
  ],
  hosts: [{ host: 'www.googleoptimize.com' }],
  inline: ['googleoptimize.com/optimize.js'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'tarteaucitron',
      date: '2026-07-12',
      facts: ['googleoptimize.com/optimize.js', 'www.googleoptimize.com'],
    },
  ],
};
