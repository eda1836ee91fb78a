import type { Service } from '@cookiewarden/core';

/** Amazon Ads (APS): advertising. */
export const amazonAds: Service = {
  id: 'amazon-ads',
  name: 'Amazon Ads (APS)',
  operator: 'Amazon',
  category: 'advertising',
  cookies: [
    { name: 'ad-id', domain: 'amazon-adsystem.com' },
    { name: 'ad-privacy', domain: 'amazon-adsystem.com', maxAgeSeconds: 157_680_000, category: 'technical' },
    { name: '*', domain: 'amazon-adsystem.com' },
  ],
  hosts: [{ host: 'amazon-adsystem.com' }],
  inline: ['c.amazon-adsystem.com/aax2/apstag.js', 's.amazon-adsystem.com/iu3'],
  tcfVendorId: 793,
  sources: [
    { source: 'wappalyzer', date: '2023-01-24' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['ad-privacy', 'ad-id'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*'] },
    { source: 'prebid', date: '2026-09-29', facts: ['793'] },
  ],
};
