import type { Service } from '@cookiewarden/core';

/** Alimama / Tanx, by Alibaba: advertising. */
export const alimamaTanx: Service = {
  id: 'alimama-tanx',
  name: 'Alimama / Tanx',
  operator: 'Alibaba',
  category: 'advertising',
  hosts: [{ host: 'tanx.com' }, { host: 'afpeng.alimama.com' }, { host: 'atanx.alicdn.com' }],
  sources: [{ source: 'observed-pages', date: '2026-11-01' }],
};
