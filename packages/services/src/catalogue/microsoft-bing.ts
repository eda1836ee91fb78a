import type { Service } from '@cookiewarden/core';

/** Bing, by Microsoft: search and advertising cookies. */
export const microsoftBing: Service = {
  id: 'microsoft-bing',
  name: 'Bing',
  operator: 'Microsoft',
  category: 'advertising',
  cookies: [
    { name: 'MUID', domain: 'bing.com', maxAgeSeconds: 31_536_000 },
    { name: 'MUIDB', domain: 'bing.com', maxAgeSeconds: 31_536_000 },
    { name: 'ANONCHK', domain: 'bing.com', maxAgeSeconds: 600 },
    { name: '_RwBf', domain: 'bing.com', maxAgeSeconds: 31_536_000 },
    { name: '_HPVN', domain: 'bing.com', maxAgeSeconds: 31_536_000 },
    { name: '_UR', domain: 'bing.com', maxAgeSeconds: 31_536_000 },
    { name: 'MR', domain: 'bing.com', maxAgeSeconds: 15_552_000 },
    { name: 'ACL', domain: 'bing.com', maxAgeSeconds: 7_776_000 },
    { name: 'BCP', domain: 'bing.com', maxAgeSeconds: 31_536_000 },
    { name: 'OID', domain: 'bing.com', maxAgeSeconds: 7_776_000 },
    { name: 'OIDI', domain: 'bing.com', maxAgeSeconds: 7_776_000 },
    { name: 'OIDR', domain: 'bing.com', maxAgeSeconds: 7_776_000 },
    { name: 'MC1', domain: 'microsoft.com', maxAgeSeconds: 31_536_000 },
    { name: 'MUID', domain: 'microsoft.com', maxAgeSeconds: 31_536_000 },
    { name: 'MSFPC', domain: 'microsoft.com', maxAgeSeconds: 31_536_000 },
    { name: 'MS0', domain: 'microsoft.com', maxAgeSeconds: 'session', category: 'technical' },
  ],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
