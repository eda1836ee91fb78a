import type { Service } from '@cookiewarden/core';

/** Microsoft Xandr (AppNexus): advertising. */
export const xandr: Service = {
  id: 'xandr',
  name: 'Microsoft Xandr (AppNexus)',
  operator: 'Microsoft',
  category: 'advertising',
  cookies: [
    { name: 'uuid2', domain: 'adnxs.com', maxAgeSeconds: 7_776_000 },
    { name: 'anj', domain: 'adnxs.com', maxAgeSeconds: 7_776_000 },
    { name: 'sess', domain: 'adnxs.com' },
    { name: 'icu', domain: 'adnxs.com', maxAgeSeconds: 7_776_000 },
    { name: 'uids', domain: 'adnxs.com', maxAgeSeconds: 7_776_000 },
    { name: 'usersync', domain: 'adnxs.com', maxAgeSeconds: 7_776_000 },
    { name: 'XANDR_PANID', domain: 'adnxs.com' },
    { name: '*', domain: 'adnxs.com' },
  ],
  hosts: [
    { host: 'adnxs.com' },
    { host: 'adrdgt.com' },
    { host: 'ctasnet.com' },
    { host: 'adnxs-simple.com' },
  ],
  inline: ["pixie('init'", 'pixie("init"', 'adnxs.com/dmp/up/pixie.js', 'adnxs.com/seg', 'adnxs.com/getuid'],
  tcfVendorId: 32,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'tarteaucitron',
      date: '2026-07-12',
      facts: ['sess', "pixie('init'", 'pixie("init"', '*', 'adnxs.com/dmp/up/pixie.js', 'adnxs.com'],
    },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['adnxs.com/seg', 'adnxs.com/getuid'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['adrdgt.com', 'ctasnet.com'] },
    { source: 'prebid', date: '2026-09-29', facts: ['32'] },
    { source: 'prebid', date: '2026-09-29', facts: ['adnxs-simple.com'] },
  ],
};
