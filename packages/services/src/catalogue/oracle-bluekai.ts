import type { Service } from '@cookiewarden/core';

/** Oracle BlueKai: audiences for advertising. */
export const oracleBluekai: Service = {
  id: 'oracle-bluekai',
  name: 'Oracle BlueKai (discontinued 2024)',
  operator: 'Oracle',
  category: 'advertising',
  cookies: [
    { name: 'bku', domain: 'bluekai.com', maxAgeSeconds: 15_465_600 },
    { name: 'bkpa', domain: 'bluekai.com', maxAgeSeconds: 15_465_600 },
    { name: 'bkdc', domain: 'bluekai.com', maxAgeSeconds: 15_465_600 },
    { name: '*', domain: 'bluekai.com' },
  ],
  hosts: [{ host: 'bluekai.com' }, { host: 'bkrtx.com' }],
  inline: ['bluekai.com/site/'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'bluekai.com', 'bkrtx.com'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['bluekai.com/site/'] },
  ],
};
