import type { Service } from '@cookiewarden/core';

/** Yieldmo: advertising. */
export const yieldmo: Service = {
  id: 'yieldmo',
  name: 'Yieldmo',
  operator: 'Yieldmo',
  category: 'advertising',
  cookies: [
    { name: 'ptrcriteo', domain: 'yieldmo.com', maxAgeSeconds: 31_536_000 },
    { name: 'ptrrhs', domain: 'yieldmo.com', maxAgeSeconds: 31_536_000 },
    { name: 'yieldmo_id', domain: 'yieldmo.com', maxAgeSeconds: 31_536_000 },
    { name: 'ptrrc', domain: 'yieldmo.com', maxAgeSeconds: 25_920_000 },
    { name: 'ptran', domain: 'yieldmo.com', maxAgeSeconds: 31_536_000 },
    { name: 'ptrt', domain: 'yieldmo.com', maxAgeSeconds: 31_536_000 },
    { name: 'ptrpp', domain: 'yieldmo.com', maxAgeSeconds: 31_536_000 },
    { name: 'ptrpub', domain: 'yieldmo.com', maxAgeSeconds: 31_536_000 },
    { name: 'ptrc', domain: 'yieldmo.com', maxAgeSeconds: 31_536_000 },
    { name: 'ptrb', domain: 'yieldmo.com', maxAgeSeconds: 31_536_000 },
    { name: 'ptropenx', domain: 'yieldmo.com', maxAgeSeconds: 31_536_000 },
    { name: 'ptrbsw', domain: 'yieldmo.com', maxAgeSeconds: 31_536_000 },
    { name: 'ptreps', domain: 'yieldmo.com', maxAgeSeconds: 31_536_000 },
    { name: 'ptradtrt', domain: 'yieldmo.com', maxAgeSeconds: 31_536_000 },
    { name: '*', domain: 'yieldmo.com' },
  ],
  hosts: [{ host: 'yieldmo.com' }],
  tcfVendorId: 173,
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'yieldmo.com'] },
    { source: 'prebid', date: '2026-09-29', facts: ['173'] },
  ],
};
