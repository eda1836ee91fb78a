import type { Service } from '@cookiewarden/core';

/** Awin: affiliate sales. */
export const awin: Service = {
  id: 'awin',
  name: 'Awin',
  operator: 'Awin',
  category: 'advertising',
  cookies: [{ name: '_aw_xid' }, { name: 'AwinChannelCookie' }, { name: 'lantern' }, { name: 'BAGawin' }],
  hosts: [{ host: 'www.dwin1.com' }, { host: 'www.awin1.com' }],
  inline: ['AWIN.Tracking'],
  sources: [
    { source: 'wappalyzer', date: '2023-01-24', facts: ['_aw_xid', 'BAGawin', 'AWIN.Tracking'] },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['AwinChannelCookie', 'lantern'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['www.dwin1.com', 'www.awin1.com'] },
  ],
};
