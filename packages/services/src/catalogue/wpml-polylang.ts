import type { Service } from '@cookiewarden/core';

/** WPML / Polylang, by WPML and Polylang: site builder. */
export const wpmlPolylang: Service = {
  id: 'wpml-polylang',
  name: 'WPML / Polylang',
  operator: 'WPML and Polylang',
  category: 'personalization',
  cookies: [{ name: 'pll_language', maxAgeSeconds: 31_536_000 }, { name: 'wp-wpml_current_language' }],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
