import type { Service } from '@cookiewarden/core';

/** GitHub: sessions. */
export const github: Service = {
  id: 'github',
  name: 'GitHub',
  operator: 'GitHub',
  category: 'technical',
  cookies: [
    { name: '_device_id', domain: 'github.com', maxAgeSeconds: 31_536_000 },
    { name: 'dotcom_user', domain: 'github.com', maxAgeSeconds: 31_536_000 },
    { name: '_gh_ent', domain: 'github.com', maxAgeSeconds: 1_209_600 },
    { name: '_gh_sess', domain: 'github.com', maxAgeSeconds: 'session' },
    { name: 'user_session', domain: 'github.com', maxAgeSeconds: 1_209_600 },
    { name: 'private_mode_user_session', domain: 'github.com', maxAgeSeconds: 1_209_600 },
    { name: 'saml_csrf_token', domain: 'github.com', maxAgeSeconds: 'session' },
    { name: 'saml_return_to', domain: 'github.com', maxAgeSeconds: 'session' },
    { name: 'logged_in', domain: 'github.com' },
    { name: '_octo', domain: 'github.com', maxAgeSeconds: 31_536_000, category: 'statistical' },
    { name: 'color_mode', domain: 'github.com', maxAgeSeconds: 'session', category: 'personalization' },
  ],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'observed-responses', date: '2026-11-01', facts: ['logged_in'] },
  ],
};
