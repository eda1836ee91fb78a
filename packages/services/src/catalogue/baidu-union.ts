import type { Service } from '@cookiewarden/core';

/** Baidu Union ads: advertising. */
export const baiduUnion: Service = {
  id: 'baidu-union',
  name: 'Baidu Union ads',
  operator: 'Baidu',
  category: 'advertising',
  hosts: [{ host: 'pos.baidu.com' }, { host: 'cbjs.baidu.com' }, { host: 'cpro.baidustatic.com' }],
  sources: [{ source: 'observed-pages', date: '2026-11-01' }],
};
