import type { Service } from '@cookiewarden/core';

/** i18next language detector: sessions and protection of forms. */
export const i18next: Service = {
  id: 'i18next',
  name: 'i18next language detector',
  operator: 'i18next',
  category: 'personalization',
  cookies: [{ name: 'i18next' }],
  storage: [{ key: 'i18nextLng', area: 'local' }],
  sources: [{ source: 'npm:i18next-browser-languagedetector', date: '2026-11-01' }],
};
