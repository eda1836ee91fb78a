import type { Service } from '@cookiewarden/core';

/** Oracle Moat: verification of advertising. */
export const moat: Service = {
  id: 'moat',
  name: 'Oracle Moat (discontinued 2024)',
  operator: 'Oracle',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'moatads.com' }],
  hosts: [{ host: 'moatads.com' }, { host: 'moatpixel.com' }],
  inline: ['moatads.com/pixel.gif'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['moatads.com/pixel.gif'] },
  ],
};
