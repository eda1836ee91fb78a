import type { Service } from '@cookiewarden/core';

/** Hello Bar: overlays. */
export const hellobar: Service = {
  id: 'hellobar',
  name: 'Hello Bar',
  operator: 'Hello Bar',
  category: 'advertising',
  hosts: [{ host: 'my.hellobar.com' }],
  sources: [{ source: 'segment-integrations', date: '2026-04-01' }],
};
