import type { Service } from '@cookiewarden/core';

/** Google Sign-In: sign-in. */
export const googleSignIn: Service = {
  id: 'google-sign-in',
  name: 'Google Sign-In',
  operator: 'Google',
  category: 'technical',
  cookies: [
    { name: 'g_csrf_token' },
    { name: 'G_ENABLED_IDPS', maxAgeSeconds: 31_536_000 },
    { name: 'G_AUTHUSER_H', maxAgeSeconds: 'session' },
  ],
  hosts: [{ host: 'accounts.google.com' }, { host: 'apis.google.com', path: '/js/platform.js' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'nuxt-scripts', date: '2026-09-10', facts: ['g_csrf_token', 'accounts.google.com'] },
    { source: 'tarteaucitron', date: '2026-07-12', facts: ['apis.google.com/js/platform.js'] },
  ],
};
