import type { Service } from '@cookiewarden/core';

/** Twilio Segment: customer events. */
export const segment: Service = {
  id: 'segment',
  name: 'Twilio Segment',
  operator: 'Segment',
  category: 'statistical',
  cookies: [
    { name: 'ajs_anonymous_id', maxAgeSeconds: 31_536_000 },
    { name: 'ajs_user_id', maxAgeSeconds: 31_536_000 },
    { name: 'ajs_group_id', maxAgeSeconds: 31_536_000 },
  ],
  hosts: [
    { host: 'segment.com' },
    { host: 'segment.io' },
    { host: '*', path: '*/analytics.js/v1/*' },
    { host: 'segmentapis.com' },
  ],
  inline: [
    'analytics.SNIPPET_VERSION',
    'segment.com/analytics.js/v1/',
    'segment.com/analytics-next/',
    'segment.io/v1/pixel',
    'segment.io/v1/p',
  ],
  storage: [
    { key: 'ajs_anonymous_id', area: 'local' },
    { key: 'ajs_user_id', area: 'local' },
    { key: 'ajs_user_traits', area: 'local' },
  ],
  sources: [
    { source: 'npm:@segment/analytics-next', date: '2026-11-01' },
    { source: 'amp-analytics', date: '2026-11-01', facts: ['segment.io/v1/pixel', 'segment.io/v1/p'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['segment.com', 'segment.io'] },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['ajs_group_id'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['analytics.SNIPPET_VERSION'] },
    { source: 'observed-responses', date: '2026-11-26', facts: ['*/analytics.js/v1/*'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['segmentapis.com'] },
  ],
};
