import type { Service } from '@cookiewarden/core';

/** Meta Pixel: advertising. */
export const metaPixel: Service = {
  id: 'meta-pixel',
  name: 'Meta Pixel',
  operator: 'Meta',
  category: 'advertising',
  cookies: [
    { name: '_fbp', maxAgeSeconds: 7_776_000 },
    { name: '_fbc' },
    { name: 'fr', domain: 'facebook.com', maxAgeSeconds: 7_776_000 },
    { name: 'datr', domain: 'facebook.com', maxAgeSeconds: 63_072_000 },
    { name: 'sb', domain: 'facebook.com', maxAgeSeconds: 63_072_000 },
  ],
  hosts: [
    { host: 'pixel.facebook.com' },
    { host: 'connect.facebook.net', path: '/*/fbevents.js' },
    { host: 'connect.facebook.net', path: '/*/fbds.js' },
    { host: 'connect.facebook.net', path: '/signals' },
    { host: 'facebook.com', path: '/tr' },
    { host: 'facebook.com', path: '/brandlift.php' },
    { host: 'facebook.com', path: '/offsite_event.php' },
    { host: '*', path: '*/fbevents.js' },
    { host: '*', path: '*/wp-content/plugins/official-facebook-pixel/*' },
    { host: '*', path: '*/wp-content/plugins/facebook-for-woocommerce/*' },
    { host: '*', path: '*/modules/ps_facebook/*' },
  ],
  inline: [
    "fbq('init'",
    'fbq("init"',
    'fbevents.js',
    '_fbq.push',
    'window._fbq',
    '_fbds.pixelId',
    'facebook.net/en_US/fbevents.js',
    'facebook.net/signals/config/',
    'facebook.net/en_US/fbds.js',
    'www.facebook.com/brandlift.php',
    'www.facebook.com/offsite_event.php',
  ],
  clickIds: ['fbclid'],
  sources: [
    { source: 'nuxt-scripts', date: '2026-09-10' },
    {
      source: 'observed-requests',
      date: '2026-11-01',
      facts: [
        'www.facebook.com/brandlift.php',
        'www.facebook.com/offsite_event.php',
        'facebook.com/brandlift.php',
        'facebook.com/offsite_event.php',
      ],
    },
    {
      source: 'segment-integrations',
      date: '2026-04-01',
      facts: ['facebook.net/en_US/fbds.js', 'connect.facebook.net/*/fbds.js', 'facebook.com/tr'],
    },
    { source: 'cookie-declarations', date: '2026-11-01', facts: ['_fbp', 'fr'] },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['datr', 'sb'] },
    {
      source: 'https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc/',
      date: '2026-11-01',
      facts: ['_fbc', 'fbclid'],
    },
    { source: 'observed-responses', date: '2026-11-01', facts: ['connect.facebook.net/signals'] },
    { source: 'observed-pages', date: '2026-11-01', facts: ['*/fbevents.js'] },
    {
      source: 'https://wordpress.org/plugins/',
      date: '2026-11-26',
      facts: [
        '*/wp-content/plugins/official-facebook-pixel/*',
        '*/wp-content/plugins/facebook-for-woocommerce/*',
      ],
    },
    {
      source: 'https://github.com/PrestaShopCorp/ps_facebook',
      date: '2026-11-26',
      facts: ['*/modules/ps_facebook/*'],
    },
  ],
};
