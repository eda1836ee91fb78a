import type { Service } from '@cookiewarden/core';

/** RudderStack: customer events. */
export const rudderstack: Service = {
  id: 'rudderstack',
  name: 'RudderStack',
  operator: 'RudderStack',
  category: 'statistical',
  cookies: [
    { name: 'rl_anonymous_id' },
    { name: 'rl_user_id' },
    { name: 'rl_trait' },
    { name: 'rl_group_id' },
    { name: 'rl_group_trait' },
    { name: 'rl_page_init_referrer' },
    { name: 'rl_page_init_referring_domain' },
    { name: 'rl_session' },
    { name: 'test_rudder_cookie', maxAgeSeconds: 'session' },
    { name: 'rl_auth_token' },
  ],
  hosts: [{ host: 'cdn.rudderlabs.com' }],
  inline: [
    'rudderanalytics.load',
    'rudderlabs.com/v1/rudder-analytics.min.js',
    'rudderlabs.com/v1.1/rudder-analytics.min.js',
  ],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'wappalyzer',
      date: '2023-01-24',
      facts: [
        'rudderlabs.com/v1/rudder-analytics.min.js',
        'rudderlabs.com/v1.1/rudder-analytics.min.js',
        'cdn.rudderlabs.com',
      ],
    },
    { source: 'c15t-scripts', date: '2026-09-22', facts: ['rudderanalytics.load'] },
  ],
};
