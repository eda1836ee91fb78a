import type { Service } from '@cookiewarden/core';

/** Adobe Marketo Engage: marketing automation. */
export const marketo: Service = {
  id: 'marketo',
  name: 'Adobe Marketo Engage',
  operator: 'Adobe',
  category: 'advertising',
  cookies: [
    { name: '_mkto_trk', maxAgeSeconds: 62_985_600 },
    { name: '_biz_uid', maxAgeSeconds: 31_536_000 },
    { name: '_biz_nA', maxAgeSeconds: 31_536_000 },
    { name: '_biz_flagsA', maxAgeSeconds: 31_536_000 },
    { name: '_biz_pendingA', maxAgeSeconds: 31_536_000 },
  ],
  hosts: [{ host: 'mktoresp.com' }, { host: 'marketo.net' }, { host: 'rtp-static.marketo.com' }],
  inline: ['Munchkin.init', 'marketo.net/munchkin.js'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'segment-integrations',
      date: '2026-04-01',
      facts: ['Munchkin.init', 'marketo.net/munchkin.js', 'marketo.net'],
    },
    { source: 'third-party-web', date: '2026-09-14', facts: ['mktoresp.com'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['rtp-static.marketo.com'] },
  ],
};
