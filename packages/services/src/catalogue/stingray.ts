import type { Service } from '@cookiewarden/core';

/** Stingray, by FlexOne: advertising. */
export const stingray: Service = {
  id: 'stingray',
  name: 'Stingray',
  operator: 'FlexOne',
  category: 'advertising',
  hosts: [{ host: 'impact-ad.jp' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
