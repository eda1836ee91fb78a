import type { Service } from '@cookiewarden/core';

/** Leadfeeder (Dealfront): companies behind visits. */
export const leadfeeder: Service = {
  id: 'leadfeeder',
  name: 'Leadfeeder (Dealfront)',
  operator: 'Dealfront',
  category: 'statistical',
  cookies: [{ name: '_lfa', maxAgeSeconds: 63_072_000 }],
  hosts: [
    { host: 'lftracker.leadfeeder.com', path: '/lftracker_v1_*' },
    { host: 'sc.lfeeder.com' },
    { host: 'lfeeder.com' },
  ],
  inline: ['leadfeeder.com/lftracker_v1_', 'lfeeder.com/lftracker_v1_'],
  sources: [
    { source: 'wappalyzer', date: '2023-01-24' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['_lfa'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['sc.lfeeder.com', 'lfeeder.com/lftracker_v1_'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['lfeeder.com'] },
  ],
};
