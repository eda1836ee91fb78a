import type { Service } from '@cookiewarden/core';

/** Open Web Analytics: visits. */
export const openWebAnalytics: Service = {
  id: 'open-web-analytics',
  name: 'Open Web Analytics',
  category: 'statistical',
  hosts: [{ host: '*', path: '*/owa.tracker*.js' }],
  inline: ['owa_baseUrl', 'owa_cmds'],
  sources: [
    { source: 'https://github.com/Open-Web-Analytics/Open-Web-Analytics', date: '2026-11-26' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['owa_baseUrl', 'owa_cmds'] },
  ],
};
