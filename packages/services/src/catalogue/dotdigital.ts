import type { Service } from '@cookiewarden/core';

/** Dotdigital, by dotMailer: measurement. */
export const dotdigital: Service = {
  id: 'dotdigital',
  name: 'Dotdigital',
  operator: 'dotMailer',
  category: 'statistical',
  cookies: [
    { name: '*', domain: 'trackedlink.net' },
    { name: '*', domain: 'trackedweb.net' },
  ],
  hosts: [{ host: 'trackedlink.net' }, { host: 'trackedweb.net' }, { host: 'dmtrk.com' }],
  inline: ['dm_insight_id'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['dmtrk.com'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['dm_insight_id'] },
  ],
};
