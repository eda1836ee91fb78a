import type { Service } from '@cookiewarden/core';

/** Quora Pixel: advertising. */
export const quoraPixel: Service = {
  id: 'quora-pixel',
  name: 'Quora Pixel',
  operator: 'Quora',
  category: 'advertising',
  hosts: [{ host: 'a.quora.com' }, { host: 'q.quora.com' }],
  inline: ["qp('init'", 'qp("init"', 'a.quora.com/qevents.js'],
  sources: [
    { source: 'segment-integrations', date: '2026-04-01' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['q.quora.com'] },
  ],
};
