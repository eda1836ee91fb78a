import type { Service } from '@cookiewarden/core';

/** Bugsnag: error reports. */
export const bugsnag: Service = {
  id: 'bugsnag',
  name: 'Bugsnag',
  operator: 'Bugsnag',
  category: 'technical',
  disputed: 'Error reports serve the operation, yet carry data of the visitor to another company.',
  hosts: [
    { host: 'd2wy8f7a9ursnm.cloudfront.net' },
    { host: 'sessions.bugsnag.com' },
    { host: 'notify.bugsnag.com' },
  ],
  inline: ['Bugsnag.start'],
  storage: [{ key: 'bugsnag-anonymous-id', area: 'local' }],
  sources: [
    { source: 'npm:@bugsnag/browser', date: '2026-11-01' },
    { source: 'segment-integrations', date: '2026-04-01', facts: ['d2wy8f7a9ursnm.cloudfront.net'] },
  ],
};
