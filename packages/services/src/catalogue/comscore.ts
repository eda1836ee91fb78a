import type { Service } from '@cookiewarden/core';

/** Comscore / Scorecard Research: audience measurement. */
export const comscore: Service = {
  id: 'comscore',
  name: 'Comscore / Scorecard Research',
  operator: 'Comscore',
  category: 'statistical',
  cookies: [
    { name: 'UID', domain: 'scorecardresearch.com' },
    { name: 'UIDR', domain: 'scorecardresearch.com', maxAgeSeconds: 63_072_000 },
    { name: 'XID', domain: 'scorecardresearch.com', maxAgeSeconds: 31_536_000 },
    { name: 'PID', domain: 'scorecardresearch.com', maxAgeSeconds: 31_536_000 },
    { name: '*', domain: 'scorecardresearch.com' },
  ],
  hosts: [
    { host: 'scorecardresearch.com' },
    { host: 'voicefive.com' },
    { host: '*', path: '*/comscore.js' },
    { host: 'adxpose.com' },
    { host: 'sitestat.com' },
    { host: 'zqtk.net' },
    { host: 'securestudies.com' },
    { host: '*', path: '*/streamsense*.js' },
    { host: '*', path: '*/comscore.streaming*.js' },
  ],
  inline: ['_comscore', 'COMSCORE.beacon', 'scorecardresearch.com/beacon.js', '_COMSCORE'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'segment-integrations',
      date: '2026-04-01',
      facts: ['_comscore', 'COMSCORE.beacon', '*', 'scorecardresearch.com'],
    },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['scorecardresearch.com/beacon.js'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['voicefive.com'] },
    { source: 'observed-pages', date: '2026-11-01', facts: ['*/comscore.js'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['adxpose.com'] },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['sitestat.com', 'zqtk.net', 'securestudies.com'],
    },
    {
      source: 'observed-pages',
      date: '2026-11-26',
      facts: ['*/streamsense*.js', '*/comscore.streaming*.js'],
    },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['_COMSCORE'] },
  ],
};
