import type { Service } from '@cookiewarden/core';

/** F5 BIG-IP: load balancing and protection. */
export const f5Bigip: Service = {
  id: 'f5-bigip',
  name: 'F5 BIG-IP',
  operator: 'F5',
  category: 'technical',
  cookies: [
    { name: 'BIGipServer*' },
    { name: 'TS01*', maxAgeSeconds: 'session' },
    { name: 'F5_ST' },
    { name: 'F5_fullWT' },
    { name: 'F5_HT_shrinked' },
    { name: 'LastMRH_Session' },
    { name: 'MRHSession' },
    { name: 'MRHSHint' },
    { name: 'MRHSequence' },
  ],
  sources: [
    { source: 'wappalyzer', date: '2023-01-24' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['TS01*', 'BIGipServer*'] },
  ],
};
