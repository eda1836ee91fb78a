import type { Service } from '@cookiewarden/core';

/** Omnisend: e-mail marketing. */
export const omnisend: Service = {
  id: 'omnisend',
  name: 'Omnisend',
  operator: 'Omnisend',
  category: 'advertising',
  cookies: [{ name: 'omnisendSessionID' }],
  hosts: [
    { host: 'omnisrc.com' },
    { host: 'omnisnippet1.com' },
    { host: 'soundestlink.com' },
    { host: 'soundest.net' },
    { host: '*', path: '*/wp-content/plugins/omnisend-connect/*' },
  ],
  inline: ['omnisnippet1.com/inshop/'],
  sources: [
    { source: 'wappalyzer', date: '2023-01-24' },
    { source: 'observed-pages', date: '2026-11-26', facts: ['omnisnippet1.com', 'omnisnippet1.com/inshop/'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['soundestlink.com', 'soundest.net'] },
    {
      source: 'https://wordpress.org/plugins/',
      date: '2026-11-26',
      facts: ['*/wp-content/plugins/omnisend-connect/*'],
    },
  ],
};
