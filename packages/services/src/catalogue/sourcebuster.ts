import type { Service } from '@cookiewarden/core';

/** Sourcebuster (WooCommerce order attribution), by Automattic: attribution of sales. */
export const sourcebuster: Service = {
  id: 'sourcebuster',
  name: 'Sourcebuster (WooCommerce order attribution)',
  operator: 'Automattic',
  category: 'statistical',
  cookies: [
    { name: 'sbjs_session', maxAgeSeconds: 1_800 },
    { name: 'sbjs_udata', maxAgeSeconds: 'session' },
    { name: 'sbjs_first', maxAgeSeconds: 'session' },
    { name: 'sbjs_current', maxAgeSeconds: 'session' },
    { name: 'sbjs_first_add', maxAgeSeconds: 'session' },
    { name: 'sbjs_current_add', maxAgeSeconds: 'session' },
    { name: 'sbjs_migrations', maxAgeSeconds: 'session' },
  ],
  hosts: [
    { host: '*', path: '*/woocommerce/assets/js/sourcebuster/*' },
    { host: '*', path: '*/woocommerce/assets/js/frontend/order-attribution*.js' },
  ],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'https://github.com/woocommerce/woocommerce',
      date: '2026-11-26',
      facts: [
        '*/woocommerce/assets/js/sourcebuster/*',
        '*/woocommerce/assets/js/frontend/order-attribution*.js',
      ],
    },
  ],
};
