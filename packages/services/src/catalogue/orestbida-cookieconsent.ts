import type { Service } from '@cookiewarden/core';

/** CookieConsent (orestbida), by Orest Bida: consent banner. */
export const orestbidaCookieconsent: Service = {
  id: 'orestbida-cookieconsent',
  name: 'CookieConsent (orestbida)',
  operator: 'Orest Bida',
  category: 'technical',
  cookies: [{ name: 'cc_cookie' }],
  sources: [{ source: 'cookieconsent', date: '2026-11-01' }],
};
