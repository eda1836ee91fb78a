import type { Service } from '@cookiewarden/core';

/** Snowplow: visits. */
export const snowplow: Service = {
  id: 'snowplow',
  name: 'Snowplow',
  operator: 'Snowplow',
  category: 'statistical',
  cookies: [
    { name: '_sp_id.*', maxAgeSeconds: 63_072_000 },
    { name: '_sp_ses.*', maxAgeSeconds: 1_800 },
  ],
  hosts: [
    { host: '*', path: '/com.snowplowanalytics.snowplow/tp2' },
    { host: 'd32hwlnfiv2gyn.cloudfront.net' },
    { host: 'd1fc8wv8zag5ca.cloudfront.net' },
    { host: 'cdn.jsdelivr.net', path: '/npm/@snowplow' },
    { host: 'cdnjs.cloudflare.com', path: '/ajax/libs/snowplow' },
    { host: 'snplow.net' },
  ],
  inline: ['GlobalSnowplowNamespace', "snowplow('newTracker'", 'snowplow("newTracker"'],
  sources: [
    { source: 'wappalyzer', date: '2023-01-24' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['_sp_id.*', '_sp_ses.*'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['d32hwlnfiv2gyn.cloudfront.net'] },
    {
      source: 'wappalyzer',
      date: '2023-01-24',
      facts: [
        'd1fc8wv8zag5ca.cloudfront.net',
        'cdn.jsdelivr.net/npm/@snowplow',
        'cdnjs.cloudflare.com/ajax/libs/snowplow',
      ],
    },
    { source: 'third-party-web', date: '2026-09-14', facts: ['snplow.net'] },
  ],
};
