import type { Service } from '@cookiewarden/core';

/** Wistia: embedded content. */
export const wistia: Service = {
  id: 'wistia',
  name: 'Wistia',
  operator: 'Wistia',
  category: 'statistical',
  disputed:
    'Video embeds bring cookies of the platform; whether a visible embed is asked for by the visitor is disputed.',
  cookies: [
    { name: 'wistia-video-progress-*', maxAgeSeconds: 'session' },
    { name: 'wistia', domain: 'wistia.com', maxAgeSeconds: 'session' },
  ],
  hosts: [{ host: 'wistia.com' }, { host: 'wistia.net' }],
  inline: ['_wq.push'],
  storage: [{ key: 'wistia', area: 'local' }],
  sources: [
    { source: 'partytown', date: '2024-06-01' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['wistia.com', 'wistia.net'] },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['wistia-video-progress-*'] },
  ],
};
