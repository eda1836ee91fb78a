import type { Service } from '@cookiewarden/core';

/** Admixer: advertising. */
export const admixer: Service = {
  id: 'admixer',
  name: 'Admixer',
  operator: 'Admixer',
  category: 'advertising',
  cookies: [
    { name: 'am-uid', domain: 'admixer.net', maxAgeSeconds: 63_072_000 },
    { name: '*', domain: 'admixer.net' },
  ],
  hosts: [
    { host: 'admixer.net' },
    { host: 'go2net.com.ua' },
    { host: 'futureads.io' },
    { host: 'ads.smn.rs' },
  ],
  tcfVendorId: 511,
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['am-uid'] },
    { source: 'prebid', date: '2026-09-29', facts: ['511'] },
    { source: 'prebid', date: '2026-09-29', facts: ['go2net.com.ua', 'futureads.io', 'ads.smn.rs'] },
  ],
};
