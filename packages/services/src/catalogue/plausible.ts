import type { Service } from '@cookiewarden/core';

/** Plausible Analytics: visits. */
export const plausible: Service = {
  id: 'plausible',
  name: 'Plausible Analytics',
  operator: 'Plausible',
  category: 'statistical',
  hosts: [{ host: 'plausible.io' }],
  inline: ['plausible.q'],
  sources: [{ source: 'c15t-scripts', date: '2026-09-22' }],
};
