import type { Service } from '@cookiewarden/core';

/** AcuityAds: advertising. */
export const acuity: Service = {
  id: 'acuity',
  name: 'AcuityAds',
  operator: 'AcuityAds',
  category: 'advertising',
  cookies: [
    { name: 'auid', domain: 'acuityplatform.com', maxAgeSeconds: 31_536_000 },
    { name: 'aum', domain: 'acuityplatform.com', maxAgeSeconds: 31_536_000 },
    { name: '*', domain: 'acuityplatform.com' },
  ],
  hosts: [{ host: 'acuityplatform.com' }, { host: 'sync.illumin.com' }],
  inline: ['acuityAdsEventQueue'],
  tcfVendorId: 231,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'acuityplatform.com'] },
    { source: 'prebid', date: '2026-09-29', facts: ['231'] },
    { source: 'prebid', date: '2026-09-29', facts: ['sync.illumin.com'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['acuityAdsEventQueue'] },
  ],
};
