import type { Service } from '@cookiewarden/core';

/** Mapp Intelligence (Webtrekk): visits. */
export const mappWebtrekk: Service = {
  id: 'mapp-webtrekk',
  name: 'Mapp Intelligence (Webtrekk)',
  operator: 'Mapp',
  category: 'statistical',
  hosts: [
    { host: 'webtrekk.net' },
    { host: 'wt-eu02.net' },
    { host: 'wbtrk.net' },
    { host: 'webtrekk-asia.net' },
    { host: 'wt-safetag.com' },
    { host: 'wcfbc.net' },
    { host: '*', path: '*/webtrekk*.js' },
    { host: '*', path: '*/wt.pl', query: 'p=*' },
  ],
  inline: ['webtrekkV3'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['wcfbc.net'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['webtrekkV3'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['*/webtrekk*.js'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['*/wt.pl?p=*'] },
  ],
};
