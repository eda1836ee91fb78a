import type { Service } from '@cookiewarden/core';

/** Shareaholic: social media. */
export const shareaholic: Service = {
  id: 'shareaholic',
  name: 'Shareaholic',
  operator: 'Shareaholic',
  category: 'social',
  hosts: [{ host: 'dsms0mj1bbhn4.cloudfront.net' }, { host: 'shareaholic.com' }],
  inline: ['dsms0mj1bbhn4.cloudfront.net/assets/pub/shareaholic.js'],
  sources: [{ source: 'tarteaucitron', date: '2026-07-12' }],
};
