import type { Service } from '@cookiewarden/core';

/** Mint: visits. */
export const mint: Service = {
  id: 'mint',
  name: 'Mint',
  category: 'statistical',
  hosts: [{ host: '*', path: '*/mint', query: 'js' }],
  sources: [{ source: 'wappalyzer', date: '2023-01-24' }],
};
