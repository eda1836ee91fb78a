import type { Service } from '@cookiewarden/core';

/** Médiamétrie eStat: audience measurement. */
export const mediametrie: Service = {
  id: 'mediametrie',
  name: 'Médiamétrie eStat',
  operator: 'Médiamétrie',
  category: 'statistical',
  hosts: [{ host: 'estat.com' }],
  inline: ['estat.com/m/web'],
  sources: [{ source: 'amp-analytics', date: '2026-11-01' }],
};
