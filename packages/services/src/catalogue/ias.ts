import type { Service } from '@cookiewarden/core';

/** Integral Ad Science: verification of advertising. */
export const ias: Service = {
  id: 'ias',
  name: 'Integral Ad Science',
  operator: 'Integral Ad Science',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'adsafeprotected.com' }],
  hosts: [{ host: 'adsafeprotected.com' }],
  sources: [{ source: 'mail-tracker-blocker', date: '2026-02-01' }],
};
