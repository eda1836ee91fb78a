import type { Service } from '@cookiewarden/core';

/** Instagram embed, by Meta: embedded content. */
export const instagramEmbed: Service = {
  id: 'instagram-embed',
  name: 'Instagram embed',
  operator: 'Meta',
  category: 'social',
  disputed:
    'Embeds bring cookies of the platform; whether a visible embed is asked for by the visitor is disputed.',
  cookies: [
    { name: 'ig_did', domain: 'instagram.com', maxAgeSeconds: 283_824_000 },
    { name: 'mid', domain: 'instagram.com', maxAgeSeconds: 283_824_000 },
    { name: 'csrftoken', domain: 'instagram.com' },
    { name: 'sessionid', domain: 'instagram.com', maxAgeSeconds: 31_536_000 },
    { name: 'ds_user_id', domain: 'instagram.com', maxAgeSeconds: 7_776_000 },
    { name: 'rur', domain: 'instagram.com' },
    { name: 'shbid', domain: 'instagram.com', maxAgeSeconds: 31_536_000 },
    { name: 'shbts', domain: 'instagram.com', maxAgeSeconds: 31_536_000 },
    { name: 'ig_cb', domain: 'instagram.com', maxAgeSeconds: 283_824_000 },
  ],
  hosts: [{ host: 'www.instagram.com' }, { host: 'platform.instagram.com' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'tarteaucitron', date: '2026-07-12', facts: ['csrftoken', 'rur', 'www.instagram.com'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['platform.instagram.com'] },
  ],
};
