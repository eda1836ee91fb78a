import type { Service } from '@cookiewarden/core';

/** Microsoft Clarity: recordings of visits. */
export const microsoftClarity: Service = {
  id: 'microsoft-clarity',
  name: 'Microsoft Clarity',
  operator: 'Microsoft',
  category: 'statistical',
  cookies: [
    { name: '_clck', maxAgeSeconds: 31_536_000 },
    { name: '_clsk' },
    { name: 'CLID', domain: 'www.clarity.ms', maxAgeSeconds: 31_536_000 },
    { name: 'ANONCHK', domain: 'c.clarity.ms', maxAgeSeconds: 600 },
    { name: 'MR', domain: 'c.clarity.ms' },
    { name: 'MUID', domain: 'clarity.ms', maxAgeSeconds: 31_536_000 },
    { name: 'SM', domain: 'c.clarity.ms', maxAgeSeconds: 'session' },
    { name: '*', domain: 'clarity.ms' },
  ],
  hosts: [{ host: 'clarity.ms' }, { host: '*', path: '*/wp-content/plugins/microsoft-clarity/*' }],
  inline: ['clarity.ms/tag/', 'clarity.ms/collect'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'tarteaucitron',
      date: '2026-07-12',
      facts: ['_clsk', 'MR', '*', 'clarity.ms/tag/', 'clarity.ms'],
    },
    { source: 'nuxt-scripts', date: '2026-09-10', facts: ['clarity.ms/collect'] },
    {
      source: 'https://wordpress.org/plugins/',
      date: '2026-11-26',
      facts: ['*/wp-content/plugins/microsoft-clarity/*'],
    },
  ],
};
