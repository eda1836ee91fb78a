import type { Service } from '@cookiewarden/core';

/** Kameleoon: tests of variants. */
export const kameleoon: Service = {
  id: 'kameleoon',
  name: 'Kameleoon',
  operator: 'Kameleoon',
  category: 'statistical',
  disputed: 'Tests of variants are seen as audience measurement by some authorities, as marketing by others.',
  cookies: [{ name: 'kameleoonVisitorCode' }],
  hosts: [
    { host: 'kameleoon.eu' },
    { host: 'kameleoon.com' },
    { host: 'kameleoon.io' },
    { host: '*', path: '*/kameleoon.js' },
  ],
  inline: ['static.kameleoon.com'],
  sources: [
    { source: 'wappalyzer', date: '2023-01-24' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['kameleoon.io'] },
    { source: 'observed-pages', date: '2026-11-01', facts: ['static.kameleoon.com'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['*/kameleoon.js'] },
  ],
};
