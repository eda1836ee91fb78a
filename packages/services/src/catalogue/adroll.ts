import type { Service } from '@cookiewarden/core';

/** AdRoll / NextRoll: advertising. */
export const adroll: Service = {
  id: 'adroll',
  name: 'AdRoll / NextRoll',
  operator: 'Adroll',
  category: 'advertising',
  cookies: [{ name: '__adroll_fpc', maxAgeSeconds: 31_557_600 }, { name: '__adroll' }],
  hosts: [{ host: 'adroll.com' }],
  inline: ['adroll_adv_id', 'adroll_pix_id', 'adroll.com/j/roundtrip.js'],
  tcfVendorId: 130,
  sources: [
    { source: 'segment-integrations', date: '2026-04-01' },
    { source: 'tcf-disclosures', date: '2026-09-29', facts: ['__adroll_fpc'] },
    { source: 'prebid', date: '2026-09-29', facts: ['130'] },
  ],
};
