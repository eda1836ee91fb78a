import type { Service } from '@cookiewarden/core';

/** consentmanager: consent banner. */
export const consentmanager: Service = {
  id: 'consentmanager',
  name: 'consentmanager',
  operator: 'consentmanager',
  category: 'technical',
  cookies: [
    { name: '__cmpconsent*', maxAgeSeconds: 31_536_000 },
    { name: '__cmpcvc*', maxAgeSeconds: 31_536_000 },
    { name: '__cmpcpc*', maxAgeSeconds: 31_536_000 },
    { name: '__cmpccc*', maxAgeSeconds: 31_536_000 },
    { name: '__cmpiab*', maxAgeSeconds: 31_536_000 },
    { name: '__cmpwel*', maxAgeSeconds: 31_536_000 },
    { name: '__cmpiuid', maxAgeSeconds: 31_536_000 },
    { name: '__cmpcc', maxAgeSeconds: 31_536_000 },
    { name: '__cmpfcc', maxAgeSeconds: 31_536_000 },
    { name: '__cmpld', maxAgeSeconds: 31_536_000 },
  ],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
