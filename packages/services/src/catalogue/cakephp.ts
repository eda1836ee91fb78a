import type { Service } from '@cookiewarden/core';

/** CakePHP, by the CakePHP project: sessions and protection of forms. */
export const cakephp: Service = {
  id: 'cakephp',
  name: 'CakePHP',
  operator: 'the CakePHP project',
  category: 'technical',
  cookies: [{ name: 'CAKEPHP' }, { name: 'csrfToken' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'tarteaucitron', date: '2026-07-12', facts: ['csrfToken'] },
  ],
};
