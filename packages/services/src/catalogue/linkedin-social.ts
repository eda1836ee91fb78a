import type { Service } from '@cookiewarden/core';

/** LinkedIn plugins: social media. */
export const linkedinSocial: Service = {
  id: 'linkedin-social',
  name: 'LinkedIn plugins',
  operator: 'LinkedIn',
  category: 'social',
  cookies: [
    { name: 'bcookie', domain: 'linkedin.com', maxAgeSeconds: 31_536_000, category: 'advertising' },
    { name: 'lidc', domain: 'linkedin.com', maxAgeSeconds: 86_400, category: 'advertising' },
    { name: 'lang', domain: 'linkedin.com', maxAgeSeconds: 'session' },
  ],
  hosts: [{ host: 'platform.linkedin.com' }, { host: 'www.linkedin.com' }],
  inline: ['linkedin.com/in.js'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'tarteaucitron',
      date: '2026-07-12',
      facts: ['linkedin.com/in.js', 'platform.linkedin.com', 'www.linkedin.com'],
    },
  ],
};
