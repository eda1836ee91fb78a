import type { Service } from '@cookiewarden/core';

/** Sentry: error reports. */
export const sentry: Service = {
  id: 'sentry',
  name: 'Sentry',
  operator: 'Sentry',
  category: 'technical',
  disputed: 'Error reports serve the operation, yet carry data of the visitor to another company.',
  hosts: [{ host: 'browser.sentry-cdn.com' }, { host: 'js.sentry-cdn.com' }, { host: 'sentry.io' }],
  inline: ['Sentry.init'],
  storage: [{ key: 'sentryReplaySession', area: 'local' }],
  sources: [
    { source: 'npm:@sentry-internal/replay', date: '2026-11-01' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['Sentry.init'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['js.sentry-cdn.com'] },
  ],
};
