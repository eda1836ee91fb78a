import type { Service } from '@cookiewarden/core';

/** Spotify embed: embedded content. */
export const spotify: Service = {
  id: 'spotify',
  name: 'Spotify embed',
  operator: 'Spotify',
  category: 'personalization',
  disputed:
    'Embeds bring cookies of the platform; whether a visible embed is asked for by the visitor is disputed.',
  cookies: [
    { name: 'sp_t', domain: 'spotify.com' },
    { name: 'sp_landing', domain: 'spotify.com', maxAgeSeconds: 86_400 },
  ],
  hosts: [{ host: 'open.spotify.com' }],
  sources: [
    { source: 'tarteaucitron', date: '2026-07-12' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['sp_landing'] },
  ],
};
