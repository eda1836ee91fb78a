import type { Service } from '@cookiewarden/core';

/** HAProxy: load balancing and protection. */
export const haproxy: Service = {
  id: 'haproxy',
  name: 'HAProxy',
  operator: 'HAProxy',
  category: 'technical',
  cookies: [{ name: 'SERVERID', maxAgeSeconds: 'session' }],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
