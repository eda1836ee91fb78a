import type { Service } from '@cookiewarden/core';

/** Express sessions, by OpenJS Foundation: sessions and protection of forms. */
export const expressSession: Service = {
  id: 'express-session',
  name: 'Express sessions',
  operator: 'OpenJS Foundation',
  category: 'technical',
  cookies: [
    { name: 'connect.sid', maxAgeSeconds: 'session' },
    { name: '_csrf', maxAgeSeconds: 'session' },
    { name: 'koa.sess' },
    { name: 'koa:sess', chunked: true },
  ],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'npm:koa-session+cookie-session', date: '2026-11-01', facts: ['koa.sess', 'koa:sess'] },
  ],
};
