import type { Service } from '@cookiewarden/core';

/** Pinterest save button: social media. */
export const pinterestSocial: Service = {
  id: 'pinterest-social',
  name: 'Pinterest save button',
  operator: 'Pinterest',
  category: 'social',
  hosts: [{ host: 'assets.pinterest.com' }, { host: 'widgets.pinterest.com' }, { host: 'log.pinterest.com' }],
  inline: ['pinterest.com/js/pinit.js'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'tarteaucitron', date: '2026-07-12', facts: ['pinterest.com/js/pinit.js'] },
  ],
};
