import type { Service } from '@cookiewarden/core';

/** Silverpop: advertising. */
export const silverpop: Service = {
  id: 'silverpop',
  name: 'Silverpop',
  category: 'advertising',
  hosts: [
    { host: 'mkt912.com' },
    { host: 'mkt922.com' },
    { host: 'mkt932.com' },
    { host: 'mkt941.com' },
    { host: 'mkt51.net' },
    { host: 'mkt61.net' },
    { host: 'pages01.net' },
    { host: 'pages02.net' },
    { host: 'pages03.net' },
    { host: 'pages04.net' },
    { host: 'pages05.net' },
  ],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
