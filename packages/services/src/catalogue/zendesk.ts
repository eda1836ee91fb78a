import type { Service } from '@cookiewarden/core';

/** Zendesk (Web Widget, Zopim): chat. */
export const zendesk: Service = {
  id: 'zendesk',
  name: 'Zendesk (Web Widget, Zopim)',
  operator: 'Zendesk',
  category: 'personalization',
  disputed: 'Chat counts as asked for once the visitor opens it, and as a tracker before that.',
  cookies: [
    { name: '__zlcmid', maxAgeSeconds: 31_536_000 },
    { name: '__zlcprivacy', maxAgeSeconds: 31_536_000 },
    { name: '_zendesk_cookie', maxAgeSeconds: 31_536_000 },
    { name: '_zendesk_session', maxAgeSeconds: 28_800 },
    { name: '_zendesk_shared_session', maxAgeSeconds: 28_800 },
    { name: '_help_center_session', maxAgeSeconds: 'session' },
    { name: 'ZD-suid', maxAgeSeconds: 1_200 },
    { name: 'ZD-buid' },
    { name: 'ZD-store' },
    { name: 'ZD-settings' },
    { name: 'ZD-widgetOpen' },
  ],
  hosts: [
    { host: 'static.zdassets.com' },
    { host: 'ekr.zdassets.com' },
    { host: 'zopim.com' },
    { host: 'zendesk.com' },
  ],
  inline: ['$zopim'],
  sources: [
    {
      source: 'open-cookie-database',
      date: '2026-01-21',
      facts: [
        '__zlcmid',
        '__zlcprivacy',
        '_zendesk_cookie',
        '_zendesk_session',
        '_zendesk_shared_session',
        '_help_center_session',
        'ZD-suid',
        'ZD-buid',
        'ZD-store',
        'ZD-settings',
        'ZD-widgetOpen',
        'zendesk.com',
      ],
    },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['static.zdassets.com', 'ekr.zdassets.com', 'zopim.com'],
    },
    { source: 'segment-integrations', date: '2026-04-01', facts: ['$zopim'] },
  ],
};
