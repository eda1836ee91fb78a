import type { Service } from '@cookiewarden/core';

/** Rockerbox: measurement. */
export const rockerbox: Service = {
  id: 'rockerbox',
  name: 'Rockerbox',
  operator: 'Rockerbox',
  category: 'statistical',
  hosts: [{ host: 'getrockerbox.com' }, { host: '*', path: '*/wxyz.rb.js' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['*/wxyz.rb.js'] },
  ],
};
