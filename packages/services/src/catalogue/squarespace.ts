import type { Service } from '@cookiewarden/core';

/** Squarespace: site builder. */
export const squarespace: Service = {
  id: 'squarespace',
  name: 'Squarespace',
  operator: 'Squarespace',
  category: 'technical',
  cookies: [
    { name: 'crumb', maxAgeSeconds: 'session' },
    { name: 'ss_cid', maxAgeSeconds: 63_072_000 },
    { name: 'ss_cpvisit', maxAgeSeconds: 63_072_000 },
    { name: 'ss_cvisit', maxAgeSeconds: 1_800 },
    { name: 'ss_cvr', maxAgeSeconds: 63_072_000 },
    { name: 'ss_cvt', maxAgeSeconds: 1_800 },
    { name: 'ss_cookieAllowed', maxAgeSeconds: 2_592_000 },
    { name: 'hasCart', maxAgeSeconds: 1_209_600 },
    { name: 'siteUserCrumb', maxAgeSeconds: 94_608_000 },
    { name: 'RecentRedirect', maxAgeSeconds: 1_800 },
  ],
  hosts: [{ host: 'squarespace.com' }],
  sources: [
    { source: 'cookie-declarations', date: '2026-11-01' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['squarespace.com'] },
  ],
};
