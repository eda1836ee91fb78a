import type { Service } from '@cookiewarden/core';

/** Webflow: site builder. */
export const webflow: Service = {
  id: 'webflow',
  name: 'Webflow',
  operator: 'Webflow',
  category: 'technical',
  hosts: [{ host: 'assets.website-files.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
