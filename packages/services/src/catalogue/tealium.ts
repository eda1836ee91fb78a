import type { Service } from '@cookiewarden/core';

/** Tealium iQ: tag manager. */
export const tealium: Service = {
  id: 'tealium',
  name: 'Tealium iQ',
  operator: 'Tealium',
  category: 'statistical',
  disputed:
    'It stores nothing itself, but loads whatever its container names; authorities and courts disagree whether it needs consent.',
  cookies: [{ name: 'utag_main_*' }],
  hosts: [
    { host: 'tiqcdn.com' },
    { host: 'tealiumiq.com' },
    { host: '*', path: '*/tealium/utag.js' },
    { host: '*', path: '*/utag.js' },
    { host: '*', path: '*/utag.sync.js' },
  ],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'prebid', date: '2026-09-29', facts: ['utag_main_*'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['*/tealium/utag.js'] },
    {
      source: 'https://docs.tealium.com/iq-tag-management/getting-started/install/self-host',
      date: '2026-11-26',
      facts: ['*/utag.js'],
    },
    {
      source: 'https://docs.tealium.com/iq-tag-management/getting-started/install/utag-sync',
      date: '2026-11-26',
      facts: ['*/utag.sync.js'],
    },
  ],
};
