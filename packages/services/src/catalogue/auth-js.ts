import type { Service } from '@cookiewarden/core';

/** Auth.js: sign-in. */
export const authJs: Service = {
  id: 'auth-js',
  name: 'Auth.js',
  operator: 'Auth.js',
  category: 'technical',
  cookies: [
    { name: 'next-auth.session-token', chunked: true },
    { name: '__Secure-next-auth.session-token', chunked: true },
    { name: 'next-auth.callback-url' },
    { name: '__Secure-next-auth.callback-url', maxAgeSeconds: 'session' },
    { name: 'next-auth.csrf-token' },
    { name: '__Host-next-auth.csrf-token', maxAgeSeconds: 'session' },
    { name: 'next-auth.pkce.code_verifier' },
    { name: 'next-auth.state' },
    { name: 'authjs.session-token', chunked: true },
    { name: '__Secure-authjs.session-token', chunked: true },
    { name: 'authjs.csrf-token' },
    { name: '__Host-authjs.csrf-token' },
    { name: 'authjs.callback-url' },
    { name: '__Secure-authjs.callback-url' },
  ],
  sources: [
    { source: 'npm:@auth/core+next-auth', date: '2026-11-01' },
    {
      source: 'open-cookie-database',
      date: '2026-01-21',
      facts: ['__Secure-next-auth.callback-url', '__Host-next-auth.csrf-token'],
    },
  ],
};
