import type { Service } from '@cookiewarden/core';

/** Pinterest Tag: advertising. */
export const pinterestTag: Service = {
  id: 'pinterest-tag',
  name: 'Pinterest Tag',
  operator: 'Pinterest',
  category: 'advertising',
  cookies: [
    { name: '_pin_unauth' },
    { name: '_derived_epik', maxAgeSeconds: 31_536_000 },
    { name: '_epik', maxAgeSeconds: 31_536_000 },
    { name: '_pinterest_ct_ua', domain: 'ct.pinterest.com' },
    { name: '_pinterest_ct', domain: 'ct.pinterest.com', maxAgeSeconds: 31_536_000 },
    { name: '_pinterest_ct_rt', domain: 'ct.pinterest.com', maxAgeSeconds: 31_536_000 },
    { name: '_pinterest_sess', domain: 'pinterest.com', maxAgeSeconds: 'session' },
    { name: 'ar_debug', domain: 'pinterest.com' },
    { name: '_pinterest_cm', domain: 'pinterest.com', maxAgeSeconds: 29_980_800 },
  ],
  hosts: [
    { host: 'ct.pinterest.com' },
    { host: 's.pinimg.com' },
    { host: '*', path: '*/wp-content/plugins/pinterest-for-woocommerce/*' },
  ],
  inline: ["pintrk('", 'pintrk("', 'window.pintrk', 'pinimg.com/ct/core.js'],
  clickIds: ['epik'],
  sources: [
    { source: 'tarteaucitron', date: '2026-07-12' },
    {
      source: 'open-cookie-database',
      date: '2026-01-21',
      facts: [
        '_derived_epik',
        '_epik',
        '_pinterest_ct',
        '_pinterest_ct_rt',
        '_pinterest_sess',
        '_pinterest_cm',
        'ar_debug',
      ],
    },
    { source: 'third-party-web', date: '2026-09-14', facts: ['ct.pinterest.com'] },
    {
      source: 'https://wordpress.org/plugins/',
      date: '2026-11-26',
      facts: ['*/wp-content/plugins/pinterest-for-woocommerce/*'],
    },
  ],
};
