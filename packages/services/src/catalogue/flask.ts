import type { Service } from '@cookiewarden/core';

/** Flask, by the Pallets project: sessions and protection of forms. */
export const flask: Service = {
  id: 'flask',
  name: 'Flask',
  operator: 'the Pallets project',
  category: 'technical',
  cookies: [{ name: 'session' }, { name: 'remember_token', maxAgeSeconds: 31_536_000 }],
  sources: [
    { source: 'cookie-declarations', date: '2026-11-01' },
    { source: 'deb:python3-flask+flask-login', date: '2026-11-01', facts: ['session'] },
  ],
};
