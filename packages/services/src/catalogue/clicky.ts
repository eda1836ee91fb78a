import type { Service } from '@cookiewarden/core';

/** Clicky, by Roxr: visits. */
export const clicky: Service = {
  id: 'clicky',
  name: 'Clicky',
  operator: 'Roxr',
  category: 'statistical',
  cookies: [
    { name: '_jsuid' },
    { name: '_first_pageview' },
    { name: '_eventqueue' },
    { name: '_referrer_og' },
    { name: '_utm_og' },
    { name: 'clicky_olark' },
    { name: 'heatmaps_g2g_*' },
    { name: 'unpoco_*' },
  ],
  hosts: [{ host: 'getclicky.com' }, { host: 'in.clicky.com' }],
  inline: ['clicky_site_ids', 'getclicky.com/in.php'],
  sources: [
    { source: 'tarteaucitron', date: '2026-07-12' },
    { source: 'segment-integrations', date: '2026-04-01', facts: ['clicky_site_ids'] },
    { source: 'amp-analytics', date: '2026-11-01', facts: ['getclicky.com/in.php'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['in.clicky.com'] },
  ],
};
