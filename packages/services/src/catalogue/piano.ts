import type { Service } from '@cookiewarden/core';

/** Piano: paywalls. */
export const piano: Service = {
  id: 'piano',
  name: 'Piano',
  operator: 'piano',
  category: 'personalization',
  disputed: 'A paywall is strictly necessary for subscribers; its measurement is not.',
  cookies: [
    { name: '__bid', domain: 'tinypass.com', maxAgeSeconds: 31_536_000 },
    { name: 'LANG', domain: 'tinypass.com', maxAgeSeconds: 129_600_000 },
    { name: 'LANG_CHANGED', domain: 'tinypass.com', maxAgeSeconds: 86_400 },
  ],
  hosts: [{ host: 'tinypass.com' }, { host: 'npttech.com' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['tinypass.com', 'npttech.com'] },
  ],
};
