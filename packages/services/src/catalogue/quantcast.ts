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
  ],
  inline: [
    '_qevents',
    '_qoptions',
    'quantserve.com/quant.js',
    'secure.quantserve.com/quant.js',
    'edge.quantserve.com/quant.js',
  ],
  sources: [
    { source: 'segment-integrations', date: '2026-04-01' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['__qca', 'mc', 'cref', 'd'] },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['quantcount.com', 'brtstats.com', 'semantictec.com'],
    },
    {
      source: 'observed-pages',
      date: '2026-11-01',
      facts: ['_qoptions', 'quantserve.com/quant.js', '*/quant.js'],
    },
  ],
};
