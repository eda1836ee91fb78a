import type { Service } from '@cookiewarden/core';

/** VG WORT (METIS counting pixel): audience measurement. */
export const vgWort: Service = {
  id: 'vg-wort',
  name: 'VG WORT (METIS counting pixel)',
  operator: 'VG WORT',
  category: 'statistical',
  hosts: [{ host: 'vgwort.de' }],
  inline: ['met.vgwort.de', 'vgwort_token'],
  sources: [{ source: 'observed-pages', date: '2026-11-01' }],
};
