import type { Service } from '@cookiewarden/core';

/** Quora Pixel: advertising. */
export const quoraPixel: Service = {
  id: 'quora-pixel',
  name: 'Quora Pixel',
  operator: 'Quora',
  category: 'advertising',
  hosts: [{ host: 'a.quora.com' }, { host: 'q.quora.com' }],
  inline: ["qp('init'", 'qp("init"', 'quora.com/qevents.js', 'quora.com/_/ad/'],
  sources: [
    { source: 'segment-integrations', date: '2026-04-01' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['quora.com/_/ad/'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['q.quora.com'] },
  ],
};
