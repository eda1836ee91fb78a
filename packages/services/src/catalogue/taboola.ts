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
    { name: 't_vpub', domain: 'taboola.com' },
    { name: 'taboola_usg', domain: 'taboola.com' },
    { name: 'stpt', domain: 'taboola.com' },
    { name: 'JSESSIONID', domain: 'taboola.com' },
    { name: '*', domain: 'trc.taboola.com' },
  ],
  hosts: [{ host: 'taboola.com' }, { host: 'taboolasyndication.com' }, { host: 'perfectmarket.com' }],
  inline: ['_taboola', 'taboola.com/libtrc/'],
  storage: [{ key: 'taboola global:user-id', area: 'local' }],
  tcfVendorId: 42,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'tcf-disclosures',
      date: '2026-09-29',
      facts: ['trc_cookie_storage', '_tb_sess_r', '_tb_t_ppg', 'taboola global:user-id'],
    },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['*', 'taboola.com', 'taboolasyndication.com', 'perfectmarket.com'],
    },
    {
      source: 'observed-responses',
      date: '2026-11-01',
      facts: ['t_vpub', 'taboola_usg', 'stpt', 'JSESSIONID'],
    },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['_taboola', 'taboola.com/libtrc/'] },
    { source: 'prebid', date: '2026-09-29', facts: ['42'] },
  ],
};
