import type { Service } from '@cookiewarden/core';

/** Microsoft sign-in (Entra ID): sign-in. */
export const microsoftLogin: Service = {
  id: 'microsoft-login',
  name: 'Microsoft sign-in (Entra ID)',
  operator: 'Microsoft',
  category: 'technical',
  cookies: [
    { name: 'buid', domain: 'login.microsoftonline.com', maxAgeSeconds: 2_592_000 },
    { name: 'esctx', domain: 'login.microsoftonline.com', maxAgeSeconds: 'session' },
    { name: 'fpc', domain: 'login.microsoftonline.com', maxAgeSeconds: 'session' },
    { name: 'x-ms-gateway-slice', domain: 'login.microsoftonline.com', maxAgeSeconds: 'session' },
    { name: 'stsservicecookie', domain: 'login.microsoftonline.com', maxAgeSeconds: 'session' },
    { name: 'esctx-*', domain: 'login.microsoftonline.com' },
  ],
  hosts: [{ host: 'login.microsoftonline.com' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'observed-responses', date: '2026-11-01', facts: ['esctx-*'] },
  ],
};
