import type { Service } from '@cookiewarden/core';

/** ClickHeat: clicks. */
export const clickheat: Service = {
  id: 'clickheat',
  name: 'ClickHeat',
  category: 'statistical',
  hosts: [{ host: '*', path: '*/clickheat*.js' }],
  inline: ['clickHeatServer'],
  sources: [
    { source: 'wappalyzer', date: '2023-01-24' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['clickHeatServer'] },
  ],
};
