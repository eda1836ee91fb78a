import type { Service } from '@cookiewarden/core';

/** The ADEX: advertising. */
export const theAdex: Service = {
  id: 'the-adex',
  name: 'The ADEX',
  category: 'advertising',
  hosts: [{ host: 'theadex.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
