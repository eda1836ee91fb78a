import type { Service } from '@cookiewarden/core';

/** Histats: visits. */
export const histats: Service = {
  id: 'histats',
  name: 'Histats',
  operator: 'Histats',
  category: 'statistical',
  hosts: [{ host: 'histats.com' }],
  inline: ['histats.com/0.gif'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'observed-requests', date: '2026-11-01', facts: ['histats.com/0.gif'] },
  ],
};
