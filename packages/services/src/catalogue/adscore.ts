import type { Service } from '@cookiewarden/core';

/** Adscore: advertising. */
export const adscore: Service = {
  id: 'adscore',
  name: 'Adscore',
  operator: 'AdScore',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'adsco.re' }],
  hosts: [{ host: 'adsco.re' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
