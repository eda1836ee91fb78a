import type { Service } from '@cookiewarden/core';

/** Issuu embed: embedded content. */
export const issuu: Service = {
  id: 'issuu',
  name: 'Issuu embed',
  operator: 'issuu',
  category: 'statistical',
  disputed:
    'Video embeds bring cookies of the platform; whether a visible embed is asked for by the visitor is disputed.',
  cookies: [{ name: 'iutk', domain: 'issuu.com', maxAgeSeconds: 315_360_000 }],
  hosts: [{ host: 'issuu.com' }],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
