import type { Service } from '@cookiewarden/core';

/** IBM Digital Analytics (Coremetrics): measurement. */
export const coremetrics: Service = {
  id: 'coremetrics',
  name: 'IBM Digital Analytics (Coremetrics)',
  operator: 'IBM',
  category: 'statistical',
  cookies: [{ name: '*', domain: 'coremetrics.com' }],
  hosts: [
    { host: 'coremetrics.com' },
    { host: 'cmcore.com' },
    { host: 'coremetrics.eu' },
    { host: '*', path: '*/cmdatatagutils.js' },
    { host: '*', path: '*/eluminate.js' },
  ],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['cmcore.com', 'coremetrics.eu'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['*/cmdatatagutils.js'] },
    {
      source: 'https://www.ibm.com/docs/ja/digital-analytics?topic=libraries-211-library-file-placement',
      date: '2026-11-26',
      facts: ['*/eluminate.js'],
    },
  ],
};
