import type { Service } from '@cookiewarden/core';

/** Miaozhen: visits. */
export const miaozhen: Service = {
  id: 'miaozhen',
  name: 'Miaozhen',
  category: 'statistical',
  hosts: [{ host: 'miaozhen.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
