import type { Service } from '@cookiewarden/core';

/** SundaySky: advertising. */
export const sundaysky: Service = {
  id: 'sundaysky',
  name: 'SundaySky',
  category: 'advertising',
  hosts: [{ host: 'sundaysky.com' }, { host: 'dds6m601du5ji.cloudfront.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
