import type { Service } from '@cookiewarden/core';

/** Woopra: visits. */
export const woopra: Service = {
  id: 'woopra',
  name: 'Woopra',
  operator: 'Woopra',
  category: 'statistical',
  cookies: [{ name: 'wooTracker' }],
  hosts: [{ host: 'woopra.com' }],
  inline: ['woopra.com/js/w.js'],
  sources: [{ source: 'segment-integrations', date: '2026-04-01' }],
};
