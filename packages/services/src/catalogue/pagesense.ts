import type { Service } from '@cookiewarden/core';

/** Zoho PageSense: measurement. */
export const pagesense: Service = {
  id: 'pagesense',
  name: 'Zoho PageSense',
  operator: 'PageSense',
  category: 'statistical',
  cookies: [{ name: '*', domain: 'pagesense.io' }],
  hosts: [{ host: 'pagesense.io' }],
  inline: ['$pagesense'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['$pagesense'] },
  ],
};
