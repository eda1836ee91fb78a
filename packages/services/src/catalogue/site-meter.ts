import type { Service } from '@cookiewarden/core';

/** Site Meter: visits. */
export const siteMeter: Service = {
  id: 'site-meter',
  name: 'Site Meter',
  category: 'statistical',
  hosts: [{ host: 'sitemeter.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
