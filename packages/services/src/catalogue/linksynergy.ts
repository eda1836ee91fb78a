import type { Service } from '@cookiewarden/core';

/** Rakuten Affiliate (LinkSynergy): advertising. */
export const linksynergy: Service = {
  id: 'linksynergy',
  name: 'Rakuten Affiliate (LinkSynergy)',
  operator: 'Rakuten',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'linksynergy.com' }],
  hosts: [{ host: 'linksynergy.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
