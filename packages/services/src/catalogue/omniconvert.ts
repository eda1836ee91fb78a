import type { Service } from '@cookiewarden/core';

/** Omniconvert: tests of variants. */
export const omniconvert: Service = {
  id: 'omniconvert',
  name: 'Omniconvert',
  operator: 'Omniconvert',
  category: 'statistical',
  disputed: 'Tests of variants are seen as audience measurement by some authorities, as marketing by others.',
  hosts: [{ host: 'omniconvert.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
