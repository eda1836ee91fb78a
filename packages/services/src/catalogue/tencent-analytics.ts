import type { Service } from '@cookiewarden/core';

/** Tencent Analytics: visits. */
export const tencentAnalytics: Service = {
  id: 'tencent-analytics',
  name: 'Tencent Analytics',
  operator: 'Tencent',
  category: 'statistical',
  hosts: [
    { host: 'pingjs.qq.com' },
    { host: 'tajs.qq.com' },
    { host: 'btrace.qq.com' },
    { host: 'dp3.qq.com' },
  ],
  sources: [
    { source: 'observed-pages', date: '2026-11-01' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['tajs.qq.com'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['btrace.qq.com', 'dp3.qq.com'] },
  ],
};
