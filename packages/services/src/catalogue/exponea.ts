import type { Service } from '@cookiewarden/core';

/** Bloomreach Engagement (Exponea): advertising. */
export const exponea: Service = {
  id: 'exponea',
  name: 'Bloomreach Engagement (Exponea)',
  operator: 'Exponea',
  category: 'advertising',
  hosts: [{ host: 'exponea.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
