import type { Service } from '@cookiewarden/core';

/** Sublime, by SublimeSkinz: advertising. */
export const sublime: Service = {
  id: 'sublime',
  name: 'Sublime',
  operator: 'SublimeSkinz',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'ayads.co' }],
  hosts: [{ host: 'ayads.co' }],
  inline: ['loadSublimeSkinz'],
  tcfVendorId: 114,
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'prebid', date: '2026-09-29', facts: ['114'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['loadSublimeSkinz'] },
  ],
};
