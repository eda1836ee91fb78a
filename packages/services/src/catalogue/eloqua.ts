import type { Service } from '@cookiewarden/core';

/** Oracle Eloqua: marketing automation. */
export const eloqua: Service = {
  id: 'eloqua',
  name: 'Oracle Eloqua',
  operator: 'Oracle',
  category: 'advertising',
  cookies: [
    { name: 'ELOQUA', maxAgeSeconds: 33_696_000 },
    { name: 'ELQSTATUS', maxAgeSeconds: 33_696_000 },
  ],
  hosts: [
    { host: 'eloqua.com' },
    { host: 'en25.com' },
    { host: '*', path: '/visitor/v200/svrGP' },
    { host: '*', path: '*/elqCfg.js' },
    { host: '*', path: '*/elqImg.js' },
  ],
  inline: ['_elqQ.push', 'en25.com/i/elqCfg.min.js', 'eloqua.com/visitor/'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'segment-integrations',
      date: '2026-04-01',
      facts: ['_elqQ.push', 'en25.com/i/elqCfg.min.js', 'en25.com'],
    },
    { source: 'observed-requests', date: '2026-11-01', facts: ['eloqua.com/visitor/'] },
    { source: 'observed-pages', date: '2026-11-01', facts: ['/visitor/v200/svrGP'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['*/elqCfg.js'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['*/elqImg.js'] },
  ],
};
