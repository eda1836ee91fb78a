import type { Service } from '@cookiewarden/core';

/** OneTag: advertising. */
export const onetag: Service = {
  id: 'onetag',
  name: 'OneTag',
  operator: 'OneTag',
  category: 'advertising',
  hosts: [{ host: 's-onetag.com' }, { host: 'onetag-sys.com' }],
  tcfVendorId: 241,
  sources: [
    { source: 'prebid', date: '2026-09-29' },
    { source: 'observed-pages', date: '2026-11-01', facts: ['s-onetag.com'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['onetag-sys.com'] },
  ],
};
