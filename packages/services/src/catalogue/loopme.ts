import type { Service } from '@cookiewarden/core';

/** LoopMe: advertising. */
export const loopme: Service = {
  id: 'loopme',
  name: 'LoopMe',
  operator: 'LoopMe',
  category: 'advertising',
  cookies: [{ name: 'viewer_token', domain: 'loopme.me', maxAgeSeconds: 2_678_400 }],
  hosts: [
    { host: 'loopme.biz' },
    { host: 'loopme.com' },
    { host: 'loopme.me' },
    { host: 'vntsm.com' },
    { host: 'loopmertb.com' },
  ],
  tcfVendorId: 109,
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['viewer_token'] },
    { source: 'prebid', date: '2026-09-29', facts: ['109'] },
    { source: 'prebid', date: '2026-09-29', facts: ['loopmertb.com'] },
  ],
};
