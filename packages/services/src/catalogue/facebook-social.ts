import type { Service } from '@cookiewarden/core';

/** Facebook social plugins, by Meta: social media. */
export const facebookSocial: Service = {
  id: 'facebook-social',
  name: 'Facebook social plugins',
  operator: 'Meta',
  category: 'social',
  cookies: [
    { name: 'fbm_*', maxAgeSeconds: 31_536_000 },
    { name: 'c_user', domain: 'facebook.com', maxAgeSeconds: 7_776_000 },
    { name: 'xs', domain: 'facebook.com', maxAgeSeconds: 7_776_000 },
    { name: 'fr', domain: 'facebook.com', maxAgeSeconds: 7_776_000, category: 'advertising' },
    { name: 'datr', domain: 'facebook.com', maxAgeSeconds: 63_072_000, category: 'advertising' },
    { name: 'sb', domain: 'facebook.com', maxAgeSeconds: 63_072_000, category: 'advertising' },
    { name: 'wd', domain: 'facebook.com', maxAgeSeconds: 'session' },
    { name: 'presence', domain: 'facebook.com', maxAgeSeconds: 'session' },
  ],
  hosts: [{ host: 'connect.facebook.net' }, { host: 'facebook.com' }],
  inline: [
    'FB.init',
    'fbAsyncInit',
    'facebook.net/en_US/sdk.js',
    'facebook.net/en_US/all.js',
    'www.facebook.com/plugins/',
  ],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'tarteaucitron',
      date: '2026-07-12',
      facts: ['FB.init', 'fbAsyncInit', 'www.facebook.com/plugins/', 'connect.facebook.net'],
    },
    { source: 'third-party-web', date: '2026-09-14', facts: ['facebook.com'] },
    { source: 'tracker-surrogates', date: '2023-01-01', facts: ['facebook.net/en_US/sdk.js'] },
    { source: 'observed-responses', date: '2026-11-01', facts: ['facebook.net/en_US/all.js'] },
  ],
};
