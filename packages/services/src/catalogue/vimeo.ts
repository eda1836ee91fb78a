import type { Service } from '@cookiewarden/core';

/** Vimeo embed: embedded content. */
export const vimeo: Service = {
  id: 'vimeo',
  name: 'Vimeo embed',
  operator: 'Vimeo',
  category: 'statistical',
  disputed:
    'Video embeds bring cookies of the platform; whether a visible embed is asked for by the visitor is disputed.',
  cookies: [
    { name: 'vuid', domain: 'vimeo.com' },
    { name: 'player', domain: 'vimeo.com' },
    { name: 'continuous_play_v3', domain: 'vimeo.com', maxAgeSeconds: 63_072_000 },
    { name: '_cfuvid', domain: 'vimeo.com', maxAgeSeconds: 'session' },
    { name: '__cf_bm', domain: 'vimeo.com' },
    { name: 'sd_client_id', domain: 'vimeo.com', maxAgeSeconds: 63_072_000 },
    { name: 'sd_identity', domain: 'vimeo.com', maxAgeSeconds: 63_072_000 },
  ],
  hosts: [
    { host: 'f.vimeocdn.com' },
    { host: 'fresnel.vimeocdn.com' },
    { host: 'vimeo.com' },
    { host: 'extend.vimeocdn.com' },
  ],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'nuxt-scripts',
      date: '2026-09-10',
      facts: ['_cfuvid', 'f.vimeocdn.com', 'fresnel.vimeocdn.com'],
    },
    { source: 'observed-pages', date: '2026-11-01', facts: ['extend.vimeocdn.com'] },
  ],
};
