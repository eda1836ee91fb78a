import type { Service } from '@cookiewarden/core';

/** WooCommerce recently viewed, by Automattic: shop. */
export const woocommerceRecentlyViewed: Service = {
  id: 'woocommerce-recently-viewed',
  name: 'WooCommerce recently viewed',
  operator: 'Automattic',
  category: 'personalization',
  cookies: [{ name: 'woocommerce_recently_viewed', maxAgeSeconds: 'session' }],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
