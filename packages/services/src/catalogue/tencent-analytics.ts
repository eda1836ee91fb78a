import type { Service } from '@cookiewarden/core';

/** Tencent Analytics: visits. */
export const tencentAnalytics: Service = {
  id: 'tencent-analytics',
  name: 'Tencent Analytics',
  operator: 'Tencent',
  category: 'statistical',
  hosts: [{ host: 'pingjs.qq.com' }],
  sources: [{ source: 'observed-pages', date: '2026-11-01' }],
};
