import type { Service } from '@cookiewarden/core';

/** Emarsys Predict: advertising. */
export const emarsys: Service = {
  id: 'emarsys',
  name: 'Emarsys Predict',
  operator: 'Emarsys',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'scarabresearch.com' }],
  hosts: [{ host: 'scarabresearch.com' }],
  inline: ['ScarabQueue'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['ScarabQueue'] },
  ],
};
