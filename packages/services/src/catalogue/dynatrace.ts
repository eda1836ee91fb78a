import type { Service } from '@cookiewarden/core';

/** Dynatrace RUM: speed as visitors meet it. */
export const dynatrace: Service = {
  id: 'dynatrace',
  name: 'Dynatrace RUM',
  operator: 'Dynatrace',
  category: 'statistical',
  cookies: [
    { name: 'dtCookie', maxAgeSeconds: 'session' },
    { name: 'dtCookie*', maxAgeSeconds: 'session' },
    { name: 'dtPC', maxAgeSeconds: 'session' },
    { name: 'dtLatC', maxAgeSeconds: 'session' },
    { name: 'dtSa', maxAgeSeconds: 'session' },
    { name: 'rxVisitor' },
    { name: 'rxvt', maxAgeSeconds: 'session' },
    { name: 'dtValidationCookie', maxAgeSeconds: 'session' },
    { name: 'dtDisabled', maxAgeSeconds: 'session' },
  ],
  hosts: [{ host: 'js-cdn.dynatrace.com' }, { host: '*', path: '*/ruxitagentjs_*' }, { host: 'ruxit.com' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['js-cdn.dynatrace.com', 'ruxit.com'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['*/ruxitagentjs_*'] },
  ],
};
