import type { Service } from '@cookiewarden/core';

/** Piano Analytics (AT Internet): visits. */
export const atInternet: Service = {
  id: 'at-internet',
  name: 'Piano Analytics (AT Internet)',
  operator: 'Piano',
  category: 'statistical',
  cookies: [
    { name: 'atuserid' },
    { name: 'atidvisitor' },
    { name: 'atsession' },
    { name: 'atredir' },
    { name: 'atreman' },
    { name: 'pa_user', maxAgeSeconds: 33_696_000 },
    { name: 'pa_privacy', category: 'technical' },
    { name: '_pcid', maxAgeSeconds: 33_696_000 },
    { name: '_pctx', maxAgeSeconds: 33_696_000 },
    { name: '_pprv', maxAgeSeconds: 33_696_000 },
    { name: 'xtvrn' },
    { name: 'xtant' },
    { name: 'xtan' },
    { name: 'xtidc' },
    { name: '*', domain: 'xiti.com' },
  ],
  hosts: [
    { host: 'xiti.com' },
    { host: 'ati-host.net' },
    { host: 'aticdn.net' },
    { host: '*', path: '/hit.xiti' },
    { host: '*', path: '*/xtcore*.js' },
    { host: '*', path: '*/smarttag.js' },
  ],
  inline: ['ATInternet', 'xtcore', 'aticdn.net/piano-analytics.js', 'xiti.com/hit.xiti'],
  sources: [
    { source: 'tarteaucitron', date: '2026-07-12' },
    {
      source: 'open-cookie-database',
      date: '2026-01-21',
      facts: ['pa_user', '_pcid', '_pctx', '_pprv', 'atuserid'],
    },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'ati-host.net'] },
    { source: 'observed-pages', date: '2026-11-01', facts: ['xtcore'] },
    {
      source: 'https://developers.atinternet-solutions.com/general-en/tagging-deletion/',
      date: '2026-11-26',
      facts: ['*/xtcore*.js'],
    },
    { source: 'observed-pages', date: '2026-11-26', facts: ['*/smarttag.js'] },
  ],
};
