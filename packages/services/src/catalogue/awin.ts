import type { Service } from '@cookiewarden/core';

/** Awin: affiliate sales. */
export const awin: Service = {
  id: 'awin',
  name: 'Awin',
  operator: 'Awin',
  category: 'advertising',
  cookies: [{ name: '_aw_xid' }, { name: 'AwinChannelCookie' }, { name: 'lantern' }, { name: 'BAGawin' }],
  hosts: [{ host: 'dwin1.com' }, { host: 'awin1.com' }, { host: 'zenaps.com' }],
  inline: ['AWIN.Tracking'],
  sources: [
    { source: 'wappalyzer', date: '2023-01-24' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['dwin1.com', 'awin1.com', 'zenaps.com'] },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['AwinChannelCookie', 'lantern'] },
  ],
};
