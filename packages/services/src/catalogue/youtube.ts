import type { Service } from '@cookiewarden/core';

/** YouTube embed, by Google: embedded content. */
export const youtube: Service = {
  id: 'youtube',
  name: 'YouTube embed',
  operator: 'Google',
  category: 'advertising',
  disputed:
    'Video embeds bring cookies of the platform; whether a visible embed is asked for by the visitor is disputed.',
  cookies: [
    { name: 'VISITOR_INFO1_LIVE', domain: 'youtube.com', maxAgeSeconds: 15_552_000 },
    { name: 'YSC', domain: 'youtube.com', maxAgeSeconds: 'session' },
    { name: 'VISITOR_PRIVACY_METADATA', domain: 'youtube.com', maxAgeSeconds: 15_552_000 },
    { name: '__Secure-ROLLOUT_TOKEN', domain: 'youtube.com', maxAgeSeconds: 15_552_000 },
    { name: 'GPS', domain: 'youtube.com' },
    { name: 'PREF', domain: 'youtube.com' },
    { name: 'LOGIN_INFO', domain: 'youtube.com', maxAgeSeconds: 63_072_000 },
    { name: 'DEVICE_INFO', domain: 'youtube.com', maxAgeSeconds: 15_465_600 },
  ],
  hosts: [{ host: 'youtube.com' }, { host: 'www.youtube-nocookie.com' }],
  sources: [
    { source: 'nuxt-scripts', date: '2026-09-10' },
    {
      source: 'open-cookie-database',
      date: '2026-01-21',
      facts: ['LOGIN_INFO', 'DEVICE_INFO', 'GPS', 'PREF', 'youtube.com'],
    },
  ],
};
