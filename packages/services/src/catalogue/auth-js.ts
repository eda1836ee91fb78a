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
    {
      source: 'npm:@auth/core+next-auth',
      date: '2026-11-01',
      facts: [
        'next-auth.session-token',
        '__Secure-next-auth.session-token',
        'next-auth.callback-url',
        'next-auth.csrf-token',
        'next-auth.pkce.code_verifier',
        'next-auth.state',
        'authjs.session-token',
        '__Secure-authjs.session-token',
        'authjs.csrf-token',
        '__Host-authjs.csrf-token',
        'authjs.callback-url',
        '__Secure-authjs.callback-url',
      ],
    },
    {
      source: 'open-cookie-database',
      date: '2026-01-21',
      facts: ['__Secure-next-auth.callback-url', '__Host-next-auth.csrf-token'],
    },
  ],
};
