import type { Service } from '@cookiewarden/core';

/** i-mobile: advertising. */
export const iMobile: Service = {
  id: 'i-mobile',
  name: 'i-mobile',
  operator: 'i-mobile',
  category: 'advertising',
  hosts: [{ host: 'i-mobile.co.jp' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
