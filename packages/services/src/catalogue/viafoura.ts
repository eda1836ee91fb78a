import type { Service } from '@cookiewarden/core';

/** Viafoura: social media. */
export const viafoura: Service = {
  id: 'viafoura',
  name: 'Viafoura',
  operator: 'Viafoura',
  category: 'social',
  cookies: [
    { name: 'VfSess', domain: 'viafoura.co', maxAgeSeconds: 2_592_000 },
    { name: 'VfRefresh', domain: 'viafoura.co', maxAgeSeconds: 31_536_000 },
    { name: 'VfAccess*', domain: 'viafoura.co', maxAgeSeconds: 300 },
    { name: 'vfThirdpartyCookiesEnabled', domain: 'viafoura.co', maxAgeSeconds: 'session' },
  ],
  hosts: [{ host: 'viafoura.co' }, { host: 'viafoura.net' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['viafoura.co', 'viafoura.net'] },
  ],
};
