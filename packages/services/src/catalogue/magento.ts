import type { Service } from '@cookiewarden/core';

/** Magento / Adobe Commerce: shop. */
export const magento: Service = {
  id: 'magento',
  name: 'Magento / Adobe Commerce',
  operator: 'Adobe',
  category: 'technical',
  cookies: [
    { name: 'form_key' },
    { name: 'mage-cache-sessid' },
    { name: 'mage-cache-storage' },
    { name: 'mage-cache-storage-section-invalidation' },
    { name: 'mage-cache-timeout' },
    { name: 'mage-messages' },
    { name: 'mage-translation-storage', maxAgeSeconds: 'session' },
    { name: 'mage-translation-file-version', maxAgeSeconds: 'session' },
    { name: 'private_content_version' },
    { name: 'section_data_ids' },
    { name: 'section_data_clean', maxAgeSeconds: 86_400 },
    { name: 'X-Magento-Vary' },
    { name: 'persistent_shopping_cart' },
    { name: 'user_allowed_save_cookie' },
    { name: 'guest-view', maxAgeSeconds: 'session' },
  ],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
