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
    { name: '__zlcprivacy', maxAgeSeconds: 31_536_000, category: 'technical' },
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
    { host: 'analytics.zdassets.com' },
  ],
  inline: ['$zopim', 'zdassets.com/ekr/snippet.js'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'wappalyzer',
      date: '2023-01-24',
      facts: ['zdassets.com/ekr/snippet.js', 'static.zdassets.com', 'zopim.com'],
    },
    { source: 'segment-integrations', date: '2026-04-01', facts: ['$zopim'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['ekr.zdassets.com'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['analytics.zdassets.com'] },
  ],
};
