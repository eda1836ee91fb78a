import type { Service } from '@cookiewarden/core';

/** Nielsen Marketing Cloud (eXelate): advertising. */
export const exelate: Service = {
  id: 'exelate',
  name: 'Nielsen Marketing Cloud (eXelate)',
  operator: 'eXelate',
  category: 'advertising',
  cookies: [
    { name: 'ud', domain: 'exelator.com', maxAgeSeconds: 10_281_600 },
    { name: 'udo', domain: 'exelator.com', maxAgeSeconds: 10_281_600 },
    { name: 'EE', domain: 'exelator.com', maxAgeSeconds: 10_281_600 },
    { name: '*', domain: 'exelator.com' },
  ],
  hosts: [{ host: 'exelator.com' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'exelator.com'] },
  ],
};
