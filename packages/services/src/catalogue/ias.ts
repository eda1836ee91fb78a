import type { Service } from '@cookiewarden/core';

/** Integral Ad Science: verification of advertising. */
export const ias: Service = {
  id: 'ias',
  name: 'Integral Ad Science',
  operator: 'Integral Ad Science',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'adsafeprotected.com' }],
  hosts: [{ host: 'adsafeprotected.com' }, { host: 'iasds01.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
