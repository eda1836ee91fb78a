import type { Service } from '@cookiewarden/core';

/** TrustArc: consent banner. */
export const trustarc: Service = {
  id: 'trustarc',
  name: 'TrustArc',
  operator: 'TrustArc',
  category: 'technical',
  cookies: [{ name: 'cmapi_cookie_privacy' }],
  hosts: [{ host: 'consent.trustarc.com' }, { host: 'consent.truste.com' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'autoconsent', date: '2026-11-01', facts: ['cmapi_cookie_privacy'] },
  ],
};
