import type { Service } from '@cookiewarden/core';

/** Symfony: sessions and protection of forms. */
export const symfony: Service = {
  id: 'symfony',
  name: 'Symfony',
  operator: 'Symfony',
  category: 'technical',
  cookies: [{ name: 'REMEMBERME' }, { name: 'sf_redirect' }],
  sources: [
    { source: 'deb:php-symfony-security-http', date: '2026-11-01' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['sf_redirect'] },
  ],
};
