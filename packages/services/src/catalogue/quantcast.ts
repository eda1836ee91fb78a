import type { Service } from '@cookiewarden/core';

/** Quantcast Measure: advertising. */
export const quantcast: Service = {
  id: 'quantcast',
  name: 'Quantcast Measure',
  operator: 'Quantcast',
  category: 'advertising',
  cookies: [
    { name: '__qca', maxAgeSeconds: 31_536_000 },
    { name: 'mc', domain: 'quantserve.com', maxAgeSeconds: 33_696_000 },
    { name: 'd', domain: 'quantserve.com' },
    { name: 'cref', domain: 'quantserve.com', maxAgeSeconds: 33_696_000 },
    { name: '*', domain: 'quantserve.com' },
  ],
  hosts: [
    { host: 'quantserve.com' },
    { host: 'quantcount.com' },
    { host: 'brtstats.com' },
    { host: 'semantictec.com' },
    { host: '*', path: '*/quant.js' },
    { host: '*', path: '*/quantcast.js' },
  ],
  inline: [
    '_qevents',
    '_qoptions',
    'quantserve.com/quant.js',
    'quantserve.com/pixel',
    'quantserve.com/pixel/',
  ],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['__qca', 'mc', 'cref', 'd'] },
    {
      source: 'observed-pages',
      date: '2026-11-01',
      facts: ['_qoptions', 'quantserve.com/pixel/', '*/quant.js'],
    },
    { source: 'segment-integrations', date: '2026-04-01', facts: ['_qevents', 'quantserve.com/quant.js'] },
    { source: 'amp-analytics', date: '2026-11-01', facts: ['quantserve.com/pixel'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['*/quantcast.js'] },
  ],
};
