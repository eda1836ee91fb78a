import type { Service } from '@cookiewarden/core';

/** Optimove, by Mobius Solutions: measurement. */
export const optimove: Service = {
  id: 'optimove',
  name: 'Optimove',
  operator: 'Mobius Solutions',
  category: 'statistical',
  hosts: [{ host: 'optimove.net' }],
  inline: ['optimoveSDK'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['optimoveSDK'] },
  ],
};
