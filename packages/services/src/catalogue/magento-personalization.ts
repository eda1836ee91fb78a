import type { Service } from '@cookiewarden/core';

/** Magento product history, by Adobe: shop. */
export const magentoPersonalization: Service = {
  id: 'magento-personalization',
  name: 'Magento product history',
  operator: 'Adobe',
  category: 'personalization',
  cookies: [
    { name: 'recently_viewed_product' },
    { name: 'recently_viewed_product_previous' },
    { name: 'recently_compared_product' },
    { name: 'recently_compared_product_previous' },
    { name: 'product_data_storage' },
  ],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
