import type { Service } from '@cookiewarden/core';

/** Radware Alteon: load balancing and protection. */
export const radwareAlteon: Service = {
  id: 'radware-alteon',
  name: 'Radware Alteon',
  operator: 'Radware',
  category: 'technical',
  cookies: [{ name: 'AlteonP', maxAgeSeconds: 'session' }],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
