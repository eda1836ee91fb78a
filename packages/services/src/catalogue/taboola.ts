import type { Service } from '@cookiewarden/core';

/** Taboola: advertising. */
export const taboola: Service = {
  id: 'taboola',
  name: 'Taboola',
  operator: 'Taboola',
  category: 'advertising',
  cookies: [
    { name: 'trc_cookie_storage', maxAgeSeconds: 31_536_000 },
    { name: 't_gid', domain: 'taboola.com', maxAgeSeconds: 33_696_000 },
    { name: 't_pt_gid', domain: 'taboola.com', maxAgeSeconds: 31_536_000 },
    { name: 'taboola_session_id', domain: 'taboola.com', maxAgeSeconds: 'session' },
    { name: 'taboola_select', domain: 'taboola.com', maxAgeSeconds: 31_536_000 },
    { name: 'taboola_fp_td_user_id', domain: 'taboola.com', maxAgeSeconds: 31_536_000 },
    { name: '_tb_sess_r', domain: 'taboola.com', maxAgeSeconds: 1_800 },
    { name: '_tb_t_ppg', domain: 'taboola.com', maxAgeSeconds: 1_800 },
    { name: '*', domain: 'trc.taboola.com' },
  ],
  hosts: [
    { host: 'cdn.taboola.com' },
    { host: 'trc.taboola.com' },
    { host: 'images.taboola.com' },
    { host: 'api.taboola.com' },
  ],
  inline: ['_taboola'],
  storage: [{ key: 'taboola global:user-id', area: 'local' }],
  tcfVendorId: 42,
  sources: [
    {
      source: 'open-cookie-database',
      date: '2026-01-21',
      facts: ['t_gid', 't_pt_gid', 'taboola_session_id', 'taboola_select', 'taboola_fp_td_user_id'],
    },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['*', 'cdn.taboola.com', 'trc.taboola.com', 'images.taboola.com', 'api.taboola.com'],
    },
    {
      source: 'tcf-disclosures',
      date: '2026-09-29',
      facts: ['trc_cookie_storage', '_tb_sess_r', '_tb_t_ppg', 'taboola global:user-id'],
    },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['_taboola'] },
    { source: 'prebid', date: '2026-09-29', facts: ['42'] },
  ],
};
