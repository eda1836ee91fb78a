import type { Service } from '@cookiewarden/core';

/** Google Tag Manager: tag manager. */
export const googleTagManager: Service = {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  operator: 'Google',
  category: 'statistical',
  disputed:
    'It stores nothing itself, but loads whatever its container names; authorities and courts disagree whether it needs consent.',
  hosts: [
    { host: 'www.googletagmanager.com' },
    { host: '*', path: '*/gtm.js', query: 'id=GTM-*' },
    { host: '*', path: '*/gtag/js', query: 'id=GTM-*' },
    { host: '*', path: '*/wp-content/plugins/duracelltomi-google-tag-manager/*' },
    { host: '*', path: '*/Magento_GoogleTagManager/*' },
  ],
  inline: ['gtm.start', 'googletagmanager.com/gtm.js', 'googletagmanager.com/ns.html'],
  sources: [
    { source: 'c15t-scripts', date: '2026-09-22' },
    { source: 'partytown', date: '2024-06-01', facts: ['googletagmanager.com/ns.html'] },
    {
      source: 'https://developers.google.com/tag-platform/tag-manager/server-side/dependency-serving',
      date: '2026-11-26',
      facts: ['*/gtag/js?id=GTM-*'],
    },
    {
      source: 'https://wordpress.org/plugins/',
      date: '2026-11-26',
      facts: ['*/wp-content/plugins/duracelltomi-google-tag-manager/*'],
    },
    {
      source: 'https://github.com/magento/magento2',
      date: '2026-11-26',
      facts: ['*/Magento_GoogleTagManager/*'],
    },
  ],
};
