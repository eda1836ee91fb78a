import type { Service } from '@cookiewarden/core';

/** WooCommerce, by Automattic: shop. */
export const woocommerce: Service = {
  id: 'woocommerce',
  name: 'WooCommerce',
  operator: 'Automattic',
  category: 'technical',
  cookies: [
    { name: 'woocommerce_cart_hash', maxAgeSeconds: 'session' },
    { name: 'woocommerce_items_in_cart', maxAgeSeconds: 'session' },
    { name: 'wp_woocommerce_session_*', maxAgeSeconds: 172_800 },
    { name: 'store_notice*', maxAgeSeconds: 'session' },
    { name: 'woocommerce_snooze_suggestions__*', maxAgeSeconds: 172_800 },
    { name: 'woocommerce_dismissed_suggestions__*', maxAgeSeconds: 2_592_000 },
  ],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
