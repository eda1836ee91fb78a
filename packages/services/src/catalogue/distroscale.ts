import type { Service } from '@cookiewarden/core';

/** DistroScale: advertising. */
export const distroscale: Service = {
  id: 'distroscale',
  name: 'DistroScale',
  operator: 'DistroScale',
  category: 'advertising',
  hosts: [{ host: 'jsrdn.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
