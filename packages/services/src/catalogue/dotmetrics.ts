import type { Service } from '@cookiewarden/core';

/** DotMetrics, by Ipsos: measurement. */
export const dotmetrics: Service = {
  id: 'dotmetrics',
  name: 'DotMetrics',
  operator: 'Ipsos',
  category: 'statistical',
  cookies: [
    { name: 'DotMetrics.SessionCookieTemp', domain: 'dotmetrics.net', maxAgeSeconds: 'session' },
    { name: 'DotMetrics.UniqueUserIdentityCookie', domain: 'dotmetrics.net', maxAgeSeconds: 'session' },
    { name: 'DotMetrics.DeviceKey', domain: 'dotmetrics.net', maxAgeSeconds: 'session' },
    { name: 'DotMetrics.SessionCookieTempTimed', domain: 'dotmetrics.net', maxAgeSeconds: 'session' },
    { name: '*', domain: 'dotmetrics.net' },
  ],
  hosts: [{ host: 'dotmetrics.net' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'dotmetrics.net'] },
  ],
};
