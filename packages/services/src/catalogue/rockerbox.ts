import type { Service } from '@cookiewarden/core';

/** Rockerbox: measurement. */
export const rockerbox: Service = {
  id: 'rockerbox',
  name: 'Rockerbox',
  operator: 'Rockerbox',
  category: 'statistical',
  hosts: [{ host: 'getrockerbox.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
