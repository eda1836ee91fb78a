import type { Service } from '@cookiewarden/core';

/** CNZZ: visits. */
export const cnzz: Service = {
  id: 'cnzz',
  name: 'CNZZ',
  operator: 'Alibaba',
  category: 'statistical',
  hosts: [{ host: 'cnzz.com' }],
  inline: ['cnzz.com/z_stat.php', 'cnzz_protocol'],
  sources: [
    { source: 'observed-pages', date: '2026-11-26' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['cnzz_protocol'] },
  ],
};
