import type { Service } from '@cookiewarden/core';

/** Tumblr: social media. */
export const tumblr: Service = {
  id: 'tumblr',
  name: 'Tumblr',
  operator: 'Tumblr',
  category: 'social',
  hosts: [{ host: 'assets.tumblr.com' }, { host: 'platform.tumblr.com' }, { host: 'px.srvcs.tumblr.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
