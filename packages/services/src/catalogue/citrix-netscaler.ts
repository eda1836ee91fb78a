import type { Service } from '@cookiewarden/core';

/** Citrix ADC (NetScaler): load balancing and protection. */
export const citrixNetscaler: Service = {
  id: 'citrix-netscaler',
  name: 'Citrix ADC (NetScaler)',
  operator: 'Citrix',
  category: 'technical',
  cookies: [{ name: 'NSC_*', maxAgeSeconds: 43_200 }],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
