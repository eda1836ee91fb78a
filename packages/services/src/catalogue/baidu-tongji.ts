import type { Service } from '@cookiewarden/core';

/** Baidu Tongji, by Baidu Analytics: visits. */
export const baiduTongji: Service = {
  id: 'baidu-tongji',
  name: 'Baidu Tongji',
  operator: 'Baidu Analytics',
  category: 'statistical',
  cookies: [
    { name: 'Hm_lvt_*', maxAgeSeconds: 31_536_000 },
    { name: 'Hm_lpvt_*', maxAgeSeconds: 'session' },
    { name: 'HMACCOUNT', domain: 'hm.baidu.com', maxAgeSeconds: 31_536_000 },
  ],
  hosts: [{ host: 'hm.baidu.com' }, { host: 'hmcdn.baidu.com' }],
  inline: ['_hmt.push', 'hm.baidu.com/hm.js', 'hm.baidu.com/h.js', 'hm.baidu.com/hm.gif'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'wappalyzer',
      date: '2023-01-24',
      facts: ['hm.baidu.com/hm.js', 'hm.baidu.com/h.js', 'hm.baidu.com'],
    },
    { source: 'observed-pages', date: '2026-11-01', facts: ['_hmt.push'] },
    { source: 'observed-requests', date: '2026-11-01', facts: ['hm.baidu.com/hm.gif'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['hmcdn.baidu.com'] },
  ],
};
