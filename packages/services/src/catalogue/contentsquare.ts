import type { Service } from '@cookiewarden/core';

/** Contentsquare: recordings of visits. */
export const contentsquare: Service = {
  id: 'contentsquare',
  name: 'Contentsquare',
  operator: 'ContentSquare',
  category: 'statistical',
  cookies: [
    { name: '_cs_id', maxAgeSeconds: 33_696_000 },
    { name: '_cs_s' },
    { name: '_cs_c', maxAgeSeconds: 33_696_000 },
    { name: '_cs_cvars', maxAgeSeconds: 'session' },
    { name: '_cs_ex', maxAgeSeconds: 2_592_000 },
    { name: '_cs_optout', maxAgeSeconds: 33_696_000, category: 'technical' },
    { name: '_cs_rl' },
    { name: '_cs_root-domain', maxAgeSeconds: 'session' },
    { name: '_cs_same_site' },
    { name: '_cs_mk_ga', maxAgeSeconds: 1_800 },
    { name: '_cs_mk_aa', maxAgeSeconds: 1_800 },
    { name: '__CT_Data', maxAgeSeconds: 31_536_000 },
    { name: '_CT_RS_', maxAgeSeconds: 31_536_000 },
    { name: 'WRUID', maxAgeSeconds: 31_536_000 },
  ],
  hosts: [
    { host: 'cdn.clicktale.net' },
    { host: 'contentsquare.net' },
    { host: 'content-square.net' },
    { host: 'd1m6l9dfulcyw7.cloudfront.net' },
  ],
  inline: ['contentsquare.net/uxa/', 'clicktale.net/www', 'contentsquare.net/pageview'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'wappalyzer',
      date: '2023-01-24',
      facts: [
        'contentsquare.net/uxa/',
        'clicktale.net/www',
        'contentsquare.net/pageview',
        'contentsquare.net',
      ],
    },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['cdn.clicktale.net', 'content-square.net', 'd1m6l9dfulcyw7.cloudfront.net'],
    },
  ],
};
