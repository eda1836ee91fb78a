import type { Service } from '@cookiewarden/core';

/** Magnite (Rubicon Project): advertising. */
export const magnite: Service = {
  id: 'magnite',
  name: 'Magnite (Rubicon Project)',
  operator: 'Magnite',
  category: 'advertising',
  cookies: [
    { name: 'khaos', domain: 'rubiconproject.com', maxAgeSeconds: 31_536_000 },
    { name: 'khaos_p', domain: 'rubiconproject.com', maxAgeSeconds: 31_536_000 },
    { name: 'audit', domain: 'rubiconproject.com', maxAgeSeconds: 31_536_000 },
    { name: 'audit_p', domain: 'rubiconproject.com', maxAgeSeconds: 31_536_000 },
    { name: 'rpb', domain: 'rubiconproject.com', maxAgeSeconds: 2_592_000 },
    { name: 'rpx', domain: 'rubiconproject.com', maxAgeSeconds: 2_592_000 },
    { name: 'put_*', domain: 'rubiconproject.com', maxAgeSeconds: 2_592_000 },
    { name: '*', domain: 'rubiconproject.com' },
  ],
  hosts: [{ host: 'rubiconproject.com' }, { host: 'fimserve.com' }, { host: 'chango.com' }],
  inline: ['rubiconproject.com/tap.php'],
  tcfVendorId: 52,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['*', 'rubiconproject.com', 'fimserve.com', 'chango.com'],
    },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['rubiconproject.com/tap.php'] },
    { source: 'prebid', date: '2026-09-29', facts: ['52'] },
  ],
};
