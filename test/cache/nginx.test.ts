import { readFileSync } from 'node:fs';
import { describeBehindNginx, startNginx } from '../support/nginx.js';
import { type CacheSetup, testBehindCache } from './behind-cache.js';

const handbook = readFileSync(new URL('../../packages/node/CACHING.md', import.meta.url), 'utf8');
const recipes = [...handbook.matchAll(/```nginx\n(.*?)```/gs)].map(([, text = '']) => text);

/** What a server owner writes who never heard of a cookie policy, and wants as much kept as can be. */
const eager = `
  proxy_cache_path @folder@/pages keys_zone=pages:1m;
  server {
    listen 80;
    location / {
      proxy_pass http://127.0.0.1:3000;
      proxy_set_header Host $host;
      proxy_cache pages;
      proxy_cache_valid 200 10m;
      proxy_cache_revalidate on;
    }
  }`;

const ignoringVary = eager.replace('proxy_cache pages;', 'proxy_cache pages; proxy_ignore_headers Vary;');
const setups: readonly (readonly [name: string, settings: string, Omit<CacheSetup, 'start'>])[] = [
  ['that knows nothing of consent', eager, { options: {}, keepsByAnswer: false, confirms: false }],
  [
    'that knows nothing of consent and ignores Vary',
    ignoringVary,
    { options: {}, keepsByAnswer: false, confirms: false },
  ],
  [
    'that asks for the key',
    recipes[0] ?? '',
    { options: { consentKey: { lifetimeHeader: 'x-accel-expires' } }, keepsByAnswer: true, confirms: true },
  ],
  [
    'that takes the key from a cookie',
    recipes[1] ?? '',
    {
      options: { consentKey: { lifetimeHeader: 'x-accel-expires', cookie: 'consent_key' } },
      keepsByAnswer: true,
      confirms: true,
    },
  ],
];

describeBehindNginx('an nginx in front', () => {
  for (const [name, settings, setup] of setups) {
    const start = (shopPort: number) =>
      startNginx(
        settings
          .replaceAll('127.0.0.1:3000', `127.0.0.1:${shopPort}`)
          .replaceAll('listen 80;', 'listen 127.0.0.1:@port@;')
          .replaceAll('/var/cache/nginx', '@folder@')
          .replaceAll(
            'proxy_cache pages;',
            'proxy_cache pages; add_header X-Kept $upstream_cache_status always;',
          ),
      );
    testBehindCache(name, { ...setup, start });
  }
});
