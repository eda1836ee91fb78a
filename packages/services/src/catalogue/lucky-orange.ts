import type { Service } from '@cookiewarden/core';

/** Lucky Orange: recordings of visits. */
export const luckyOrange: Service = {
  id: 'lucky-orange',
  name: 'Lucky Orange',
  operator: 'Lucky Orange',
  category: 'statistical',
  cookies: [
    { name: '_lo_uid', maxAgeSeconds: 63_072_000 },
    { name: '_lo_cid', maxAgeSeconds: 'session' },
    { name: '_lo_v', maxAgeSeconds: 31_536_000 },
    { name: '_lo_rid', maxAgeSeconds: 1_800 },
    { name: '_lo_bn', maxAgeSeconds: 2_592_000 },
    { name: '_lo_np_*', maxAgeSeconds: 2_592_000 },
    { name: '__lotl', maxAgeSeconds: 15_552_000 },
    { name: '__lotr', maxAgeSeconds: 15_552_000 },
    { name: '_global_lucky_opt_out', maxAgeSeconds: 315_360_000, category: 'technical' },
  ],
  hosts: [
    { host: 'settings.luckyorange.net' },
    { host: 'luckyorange.com' },
    { host: 'luckyorange.net' },
    { host: 'd10lpsik1i8c69.cloudfront.net' },
  ],
  inline: ['__wtw_lucky_site_id', 'luckyorange.com/core/lo.js', 'luckyorange.com/w.js'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'wappalyzer',
      date: '2023-01-24',
      facts: ['__wtw_lucky_site_id', 'luckyorange.com/core/lo.js', 'luckyorange.com/w.js', 'luckyorange.com'],
    },
    { source: 'third-party-web', date: '2026-09-14', facts: ['settings.luckyorange.net'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['luckyorange.net'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['d10lpsik1i8c69.cloudfront.net'] },
  ],
};
