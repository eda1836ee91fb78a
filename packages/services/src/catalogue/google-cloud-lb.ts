import type { Service } from '@cookiewarden/core';

/** Google Cloud Load Balancing / IAP: load balancing and protection. */
export const googleCloudLb: Service = {
  id: 'google-cloud-lb',
  name: 'Google Cloud Load Balancing / IAP',
  operator: 'Google',
  category: 'technical',
  cookies: [{ name: 'GCLB', maxAgeSeconds: 'session' }],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
