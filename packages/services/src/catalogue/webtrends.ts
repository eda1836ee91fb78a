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
    { host: '*', path: '*/webtrends*.js' },
    { host: '*', path: '*/webtrends/*.js' },
    { host: '*', path: '*/njs.gif', query: 'dcsuri=*' },
  ],
  inline: ['WebTrends'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['d1q62gfb8siqnm.cloudfront.net'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['WebTrends'] },
    {
      source: 'https://onpremises.webtrends.help/docs/general-tag-functionality',
      date: '2026-11-26',
      facts: ['*/webtrends*.js'],
    },
    { source: 'observed-pages', date: '2026-11-26', facts: ['*/webtrends/*.js', '*/njs.gif?dcsuri=*'] },
  ],
};
