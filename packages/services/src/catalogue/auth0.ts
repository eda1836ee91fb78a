import type { Service } from '@cookiewarden/core';

/** Auth0: sign-in. */
export const auth0: Service = {
  id: 'auth0',
  name: 'Auth0',
  operator: 'Auth0',
  category: 'technical',
  cookies: [
    { name: 'auth0' },
    { name: 'auth0_compat' },
    { name: 'auth0-mf' },
    { name: 'auth0-mf_compat' },
    { name: 'a0_users:sess', maxAgeSeconds: 'session' },
    { name: 'a0_users:sess.sig', maxAgeSeconds: 'session' },
  ],
  hosts: [{ host: 'auth0.com' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['auth0.com'] },
  ],
};
