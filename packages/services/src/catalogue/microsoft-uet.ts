import type { Service } from '@cookiewarden/core';

/** Microsoft Advertising (UET): advertising. */
export const microsoftUet: Service = {
  id: 'microsoft-uet',
  name: 'Microsoft Advertising (UET)',
  operator: 'Microsoft',
  category: 'advertising',
  cookies: [
    { name: '_uetsid' },
    { name: '_uetvid' },
    { name: '_uetmsclkid' },
    { name: 'MUID', domain: 'bing.com', maxAgeSeconds: 33_696_000 },
    { name: 'MR', domain: 'bat.bing.com', maxAgeSeconds: 604_800 },
    { name: 'MSPTC', domain: 'bing.com', maxAgeSeconds: 31_536_000 },
  ],
  hosts: [
    { host: 'bat.bing.com' },
    { host: 'bat.bing.net' },
    { host: 'c.bing.com' },
    { host: '*', path: '*/wp-content/plugins/microsoft-advertising-universal-event-tracking-uet/*' },
  ],
  inline: [
    'window.uetq',
    'uetq.push',
    'new UET(',
    'bing.com/bat.js',
    'bing.com/p/action/',
    'bing.com/action/0',
    'bat.bing.net/bat.js',
  ],
  storage: [
    { key: '_uetsid', area: 'local' },
    { key: '_uetvid', area: 'local' },
  ],
  clickIds: ['msclkid'],
  sources: [
    { source: 'tarteaucitron', date: '2026-07-12' },
    {
      source: 'nuxt-scripts',
      date: '2026-09-10',
      facts: ['MUID', 'MR', 'bing.com/p/action/', 'bing.com/action/0'],
    },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['MSPTC'] },
    { source: 'observed-pages', date: '2026-11-26', facts: ['bat.bing.net', 'bat.bing.net/bat.js'] },
    { source: 'observed-responses', date: '2026-11-26', facts: ['c.bing.com'] },
    {
      source: 'https://wordpress.org/plugins/',
      date: '2026-11-26',
      facts: ['*/wp-content/plugins/microsoft-advertising-universal-event-tracking-uet/*'],
    },
  ],
};
