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
    { name: '_cs_optout', maxAgeSeconds: 33_696_000 },
    { name: '_cs_rl' },
    { name: '_cs_root-domain', maxAgeSeconds: 'session' },
    { name: '_cs_same_site' },
    { name: '_cs_mk_ga', maxAgeSeconds: 1_800 },
    { name: '_cs_mk_aa', maxAgeSeconds: 1_800 },
    { name: '__CT_Data', maxAgeSeconds: 31_536_000 },
    { name: '_CT_RS_', maxAgeSeconds: 31_536_000 },
    { name: 'WRUID', maxAgeSeconds: 31_536_000 },
  ],
  hosts: [{ host: 'cdn.clicktale.net' }, { host: 'contentsquare.net' }],
  sources: [
    {
      source: 'open-cookie-database',
      date: '2026-01-21',
      facts: [
        '_cs_id',
        '_cs_c',
        '_cs_cvars',
        '_cs_ex',
        '_cs_optout',
        '_cs_root-domain',
        '_cs_mk_ga',
        '_cs_mk_aa',
        '__CT_Data',
        '_CT_RS_',
        'WRUID',
        '_cs_s',
        '_cs_rl',
        '_cs_same_site',
      ],
    },
    { source: 'third-party-web', date: '2026-09-14', facts: ['cdn.clicktale.net', 'contentsquare.net'] },
  ],
};
