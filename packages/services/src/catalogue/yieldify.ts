import type { Service } from '@cookiewarden/core';

/** Yieldify: content and comfort. */
export const yieldify: Service = {
  id: 'yieldify',
  name: 'Yieldify',
  operator: 'Yieldify',
  category: 'personalization',
  hosts: [
    { host: 'yieldify.com' },
    { host: 'yieldifylabs.com' },
    { host: 'd33wq5gej88ld6.cloudfront.net' },
    { host: 'dwmvwp56lzq5t.cloudfront.net' },
  ],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['d33wq5gej88ld6.cloudfront.net', 'dwmvwp56lzq5t.cloudfront.net'],
    },
  ],
};
