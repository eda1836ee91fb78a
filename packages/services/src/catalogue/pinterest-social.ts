import type { Service } from '@cookiewarden/core';

/** Pinterest save button: social media. */
export const pinterestSocial: Service = {
  id: 'pinterest-social',
  name: 'Pinterest save button',
  operator: 'Pinterest',
  category: 'social',
  hosts: [{ host: 'assets.pinterest.com' }, { host: 'widgets.pinterest.com' }, { host: 'log.pinterest.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
