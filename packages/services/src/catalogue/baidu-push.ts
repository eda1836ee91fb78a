import type { Service } from '@cookiewarden/core';

/** Baidu link submission: visited addresses for its search engine. */
export const baiduPush: Service = {
  id: 'baidu-push',
  name: 'Baidu link submission',
  operator: 'Baidu',
  category: 'statistical',
  hosts: [{ host: 'push.zhanzhang.baidu.com' }],
  inline: ['push.zhanzhang.baidu.com'],
  sources: [{ source: 'observed-pages', date: '2026-11-01' }],
};
