import type { Service } from '@cookiewarden/core';

/** Keycloak, by Red Hat: sign-in. */
export const keycloak: Service = {
  id: 'keycloak',
  name: 'Keycloak',
  operator: 'Red Hat',
  category: 'technical',
  cookies: [
    { name: 'AUTH_SESSION_ID', maxAgeSeconds: 'session' },
    { name: 'AUTH_SESSION_ID_LEGACY', maxAgeSeconds: 'session' },
    { name: 'KEYCLOAK_SESSION' },
    { name: 'KEYCLOAK_IDENTITY', maxAgeSeconds: 'session' },
    { name: 'KEYCLOAK_LOCALE', maxAgeSeconds: 'session' },
    { name: 'KEYCLOAK_REMEMBER_ME', maxAgeSeconds: 31_536_000 },
    { name: 'KC_RESTART', maxAgeSeconds: 'session' },
    { name: 'KC_START', maxAgeSeconds: 'session' },
    { name: 'KC_AUTH_STATE', maxAgeSeconds: 'session' },
    { name: 'KC_STATE_CHECKER', maxAgeSeconds: 'session' },
  ],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
