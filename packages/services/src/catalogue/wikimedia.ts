import type { Service } from '@cookiewarden/core';

/** Wikimedia, by Wikimedia Foundation: visits. */
export const wikimedia: Service = {
  id: 'wikimedia',
  name: 'Wikimedia',
  operator: 'Wikimedia Foundation',
  category: 'statistical',
  cookies: [
    { name: 'WMF-Last-Access', domain: 'wikimedia.org', maxAgeSeconds: 'session' },
    { name: 'GeoIP', domain: 'wikimedia.org', maxAgeSeconds: 'session' },
    { name: 'WMF-Last-Access', domain: 'wikipedia.org' },
    { name: 'WMF-Last-Access-Global', domain: 'wikipedia.org' },
    { name: 'GeoIP', domain: 'wikipedia.org' },
    { name: 'centralnotice_bucket', domain: 'wikimedia.org', maxAgeSeconds: 'session' },
  ],
  sources: [
    { source: 'observed-responses', date: '2026-11-01' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['centralnotice_bucket'] },
  ],
};
