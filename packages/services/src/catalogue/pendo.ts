import type { Service } from '@cookiewarden/core';

/** Pendo: product use. */
export const pendo: Service = {
  id: 'pendo',
  name: 'Pendo',
  operator: 'Pendo',
  category: 'statistical',
  hosts: [
    { host: 'cdn.pendo.io' },
    { host: 'app.pendo.io' },
    { host: 'data.pendo.io' },
    { host: 'data.eu.pendo.io' },
    { host: 'cdn.eu.pendo.io' },
  ],
  inline: ['pendo.io/agent/static/', 'pendo.io/data/ptm.gif'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['pendo.io/agent/static/', 'pendo.io/data/ptm.gif'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['data.eu.pendo.io', 'cdn.eu.pendo.io'] },
  ],
};
