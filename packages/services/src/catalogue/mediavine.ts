import type { Service } from '@cookiewarden/core';

/** Mediavine: advertising. */
export const mediavine: Service = {
  id: 'mediavine',
  name: 'Mediavine',
  operator: 'Mediavine',
  category: 'advertising',
  cookies: [
    { name: 'mv_tokens', domain: 'mediavine.com', maxAgeSeconds: 1_209_600 },
    { name: 'mv_tokens_invalidate-verizon-pushes', domain: 'mediavine.com', maxAgeSeconds: 1_209_600 },
    { name: 'am_tokens', domain: 'mediavine.com', maxAgeSeconds: 1_209_600 },
    { name: 'am_tokens_invalidate-verizon-pushes', domain: 'mediavine.com', maxAgeSeconds: 1_209_600 },
  ],
  hosts: [{ host: 'mediavine.com' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['mediavine.com'] },
  ],
};
