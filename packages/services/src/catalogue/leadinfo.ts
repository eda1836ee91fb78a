import type { Service } from '@cookiewarden/core';

/** Leadinfo: companies behind visits. */
export const leadinfo: Service = {
  id: 'leadinfo',
  name: 'Leadinfo',
  operator: 'Leadinfo',
  category: 'statistical',
  cookies: [
    { name: '_li_id*', maxAgeSeconds: 31_536_000 },
    { name: '_li_ses*', maxAgeSeconds: 31_536_000 },
  ],
  hosts: [
    { host: 'cdn.leadinfo.net' },
    { host: 'collector.leadinfo.net' },
    { host: 'collector4.leadinfo.net' },
  ],
  inline: ['leadinfo.net/ping.js', 'GlobalLeadinfoNamespace'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'tarteaucitron', date: '2026-07-12', facts: ['leadinfo.net/ping.js', 'cdn.leadinfo.net'] },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['collector.leadinfo.net', 'collector4.leadinfo.net'],
    },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['GlobalLeadinfoNamespace'] },
  ],
};
