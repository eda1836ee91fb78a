import type { Service } from '@cookiewarden/core';

/** Webtrends: measurement. */
export const webtrends: Service = {
  id: 'webtrends',
  name: 'Webtrends',
  operator: 'Webtrends',
  category: 'statistical',
  cookies: [{ name: '*', domain: 'webtrendslive.com' }],
  hosts: [
    { host: 'webtrends.com' },
    { host: 'webtrendslive.com' },
    { host: 'd1q62gfb8siqnm.cloudfront.net' },
  ],
  inline: ['WebTrends'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['d1q62gfb8siqnm.cloudfront.net'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['WebTrends'] },
  ],
};
