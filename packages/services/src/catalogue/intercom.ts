import type { Service } from '@cookiewarden/core';

/** Intercom: chat. */
export const intercom: Service = {
  id: 'intercom',
  name: 'Intercom',
  operator: 'Intercom',
  category: 'personalization',
  disputed: 'Chat counts as asked for once the visitor opens it, and as a tracker before that.',
  cookies: [
    { name: 'intercom-id-*', maxAgeSeconds: 23_328_000 },
    { name: 'intercom-session-*', maxAgeSeconds: 604_800 },
    { name: 'intercom-device-id-*', maxAgeSeconds: 23_328_000 },
  ],
  hosts: [{ host: 'intercom.io' }, { host: 'intercomcdn.com' }],
  inline: ['intercomSettings', 'intercom.io/widget/'],
  storage: [{ key: 'intercom.*', area: 'local' }],
  sources: [
    { source: 'c15t-scripts', date: '2026-09-22' },
    {
      source: 'open-cookie-database',
      date: '2026-01-21',
      facts: ['intercom-id-*', 'intercom-session-*', 'intercom-device-id-*'],
    },
    { source: 'third-party-web', date: '2026-09-14', facts: ['intercomcdn.com'] },
  ],
};
