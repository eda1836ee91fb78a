import type { Service } from '@cookiewarden/core';

/** Rakuten Affiliate (LinkSynergy): advertising. */
export const linksynergy: Service = {
  id: 'linksynergy',
  name: 'Rakuten Affiliate (LinkSynergy)',
  operator: 'Rakuten',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'linksynergy.com' }],
  hosts: [{ host: 'linksynergy.com' }],
  inline: ['rakutenRanMID'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['rakutenRanMID'] },
  ],
};
