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
    { name: 'ab.optOut', category: 'technical' },
    { name: 'ab._gd' },
  ],
  hosts: [{ host: 'sdk.iad-01.braze.com' }, { host: 'appboycdn.com' }],
  inline: ['appboycdn.com/web-sdk/'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'segment-integrations',
      date: '2026-04-01',
      facts: ['appboycdn.com/web-sdk/', 'sdk.iad-01.braze.com'],
    },
    { source: 'third-party-web', date: '2026-09-14', facts: ['appboycdn.com'] },
  ],
};
