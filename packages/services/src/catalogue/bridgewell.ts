import type { Service } from '@cookiewarden/core';

/** Bridgewell, by Bridgewell DSP: advertising. */
export const bridgewell: Service = {
  id: 'bridgewell',
  name: 'Bridgewell',
  operator: 'Bridgewell DSP',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'scupio.com' }],
  hosts: [{ host: 'scupio.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
