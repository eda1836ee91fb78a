import type { Service } from '@cookiewarden/core';

/** Google Campaign Manager (Floodlight): advertising. */
export const googleFloodlight: Service = {
  id: 'google-floodlight',
  name: 'Google Campaign Manager (Floodlight)',
  operator: 'Google',
  category: 'advertising',
  cookies: [
    { name: 'IDE', domain: 'doubleclick.net', maxAgeSeconds: 63_072_000 },
    { name: 'DSID', domain: 'doubleclick.net', maxAgeSeconds: 1_209_600 },
    { name: 'FLC', domain: 'doubleclick.net', maxAgeSeconds: 10 },
    { name: 'RUL', domain: 'doubleclick.net', maxAgeSeconds: 31_536_000 },
    { name: 'test_cookie', domain: 'doubleclick.net', maxAgeSeconds: 31_536_000 },
    { name: 'ar_debug', domain: 'doubleclick.net' },
    { name: '*', domain: 'doubleclick.net' },
  ],
  hosts: [{ host: 'doubleclick.net' }],
  inline: [
    'ad.doubleclick.net/adj',
    'ad.doubleclick.net/ad',
    'fls.doubleclick.net',
    'doubleclick.net/activityi',
    'doubleclick.net/activity',
    'doubleclick.net/ddm/activity/',
    'g.doubleclick.net/pixel',
  ],
  tcfVendorId: 755,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'amp-analytics',
      date: '2026-11-01',
      facts: ['*', 'doubleclick.net/activityi', 'doubleclick.net/activity', 'doubleclick.net'],
    },
    {
      source: 'observed-pages',
      date: '2026-11-01',
      facts: ['ad.doubleclick.net/adj', 'ad.doubleclick.net/ad', 'fls.doubleclick.net'],
    },
    { source: 'segment-integrations', date: '2026-04-01', facts: ['g.doubleclick.net/pixel'] },
    { source: 'prebid', date: '2026-09-29', facts: ['755'] },
    { source: 'observed-responses', date: '2026-11-01', facts: ['doubleclick.net/ddm/activity/'] },
  ],
};
