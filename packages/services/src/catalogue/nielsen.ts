import type { Service } from '@cookiewarden/core';

/** Nielsen: audience measurement. */
export const nielsen: Service = {
  id: 'nielsen',
  name: 'Nielsen',
  operator: 'Nielsen',
  category: 'statistical',
  cookies: [
    { name: 'IMRID', domain: 'imrworldwide.com', maxAgeSeconds: 33_696_000 },
    { name: 'ud', domain: 'imrworldwide.com', maxAgeSeconds: 10_281_600 },
    { name: 'udo', domain: 'imrworldwide.com', maxAgeSeconds: 10_281_600 },
    { name: '*', domain: 'imrworldwide.com' },
  ],
  hosts: [{ host: 'imrworldwide.com' }, { host: '*', path: '*/nielsen.js' }],
  inline: ['NOLBUNDLE', 'imrworldwide.com/conf/', 'imrworldwide.com/cgi-bin/m'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'segment-integrations',
      date: '2026-04-01',
      facts: ['NOLBUNDLE', 'imrworldwide.com/conf/', 'imrworldwide.com'],
    },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*'] },
    { source: 'observed-responses', date: '2026-11-01', facts: ['imrworldwide.com/cgi-bin/m'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['*/nielsen.js'] },
  ],
};
