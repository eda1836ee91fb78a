import type { Service } from '@cookiewarden/core';

/** Braze: marketing automation. */
export const braze: Service = {
  id: 'braze',
  name: 'Braze',
  operator: 'Braze',
  category: 'advertising',
  cookies: [
    { name: 'ab.storage.userId.*' },
    { name: 'ab.storage.sessionId.*', maxAgeSeconds: 'session' },
    { name: 'ab.storage.deviceId.*' },
    { name: 'ab.optOut' },
    { name: 'ab._gd' },
  ],
  hosts: [{ host: 'js.appboycdn.com' }, { host: 'sdk.iad-01.braze.com' }],
  sources: [
    {
      source: 'open-cookie-database',
      date: '2026-01-21',
      facts: [
        'ab.storage.sessionId.*',
        'ab.storage.userId.*',
        'ab.storage.deviceId.*',
        'ab.optOut',
        'ab._gd',
      ],
    },
    {
      source: 'segment-integrations',
      date: '2026-04-01',
      facts: ['js.appboycdn.com', 'sdk.iad-01.braze.com'],
    },
  ],
};
