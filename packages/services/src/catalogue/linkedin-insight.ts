import type { Service } from '@cookiewarden/core';

/** LinkedIn Insight Tag: advertising. */
export const linkedinInsight: Service = {
  id: 'linkedin-insight',
  name: 'LinkedIn Insight Tag',
  operator: 'LinkedIn',
  category: 'advertising',
  cookies: [
    { name: 'li_fat_id', maxAgeSeconds: 2_592_000 },
    { name: 'ln_or', maxAgeSeconds: 86_400 },
    { name: 'li_giant', maxAgeSeconds: 604_800 },
    { name: 'bcookie', domain: 'linkedin.com', maxAgeSeconds: 31_536_000 },
    { name: 'bscookie', domain: 'linkedin.com', maxAgeSeconds: 31_536_000 },
    { name: 'lidc', domain: 'linkedin.com', maxAgeSeconds: 86_400 },
    { name: 'UserMatchHistory', domain: 'linkedin.com', maxAgeSeconds: 2_592_000 },
    { name: 'AnalyticsSyncHistory', domain: 'linkedin.com', maxAgeSeconds: 2_592_000 },
    { name: 'li_sugr', domain: 'linkedin.com', maxAgeSeconds: 7_776_000 },
    { name: 'li_gc', domain: 'linkedin.com', maxAgeSeconds: 15_552_000, category: 'technical' },
    { name: 'lms_ads', domain: 'linkedin.com', maxAgeSeconds: 2_592_000 },
    { name: 'lms_analytics', domain: 'linkedin.com', maxAgeSeconds: 2_592_000 },
  ],
  hosts: [
    { host: 'snap.licdn.com' },
    { host: 'ads.linkedin.com' },
    { host: 'bizographics.com' },
    { host: 'oribi.io' },
  ],
  inline: [
    '_linkedin_partner_id',
    '_linkedin_data_partner_ids',
    "lintrk('",
    'lintrk("',
    'window.lintrk',
    'licdn.com/li.lms-analytics/insight.min.js',
    'ads.linkedin.com/collect',
    'ads.linkedin.com/collect/',
  ],
  clickIds: ['li_fat_id'],
  sources: [
    { source: 'cookie-declarations', date: '2026-11-01' },
    {
      source: 'c15t-scripts',
      date: '2026-09-22',
      facts: [
        '_linkedin_partner_id',
        '_linkedin_data_partner_ids',
        "lintrk('",
        'lintrk("',
        'window.lintrk',
        'licdn.com/li.lms-analytics/insight.min.js',
        'snap.licdn.com',
      ],
    },
    {
      source: 'open-cookie-database',
      date: '2026-01-21',
      facts: ['ln_or', 'li_giant', 'lms_ads', 'lms_analytics', 'li_fat_id'],
    },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['ads.linkedin.com', 'bizographics.com', 'oribi.io'],
    },
    {
      source: 'observed-responses',
      date: '2026-11-01',
      facts: ['ads.linkedin.com/collect', 'ads.linkedin.com/collect/'],
    },
  ],
};
