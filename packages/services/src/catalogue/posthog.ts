import type { Service } from '@cookiewarden/core';

/** PostHog: visits. */
export const posthog: Service = {
  id: 'posthog',
  name: 'PostHog',
  operator: 'PostHog',
  category: 'statistical',
  cookies: [{ name: 'ph_*_posthog' }],
  hosts: [
    { host: 'us.i.posthog.com' },
    { host: 'eu.i.posthog.com' },
    { host: 'us-assets.i.posthog.com' },
    { host: 'eu-assets.i.posthog.com' },
    { host: 'app.posthog.com' },
    { host: '*', path: '*/static/array.js' },
  ],
  inline: ['posthog.init', 'i.posthog.com/static/array.js'],
  sources: [
    { source: 'c15t-scripts', date: '2026-09-22' },
    { source: 'npm:posthog-js', date: '2026-11-26', facts: ['app.posthog.com', 'ph_*_posthog'] },
    { source: 'https://posthog.com/docs/integrated', date: '2026-11-26', facts: ['*/static/array.js'] },
  ],
};
