import type { Service } from '@cookiewarden/core';

/** Yii, by the Yii project: sessions and protection of forms. */
export const yii: Service = {
  id: 'yii',
  name: 'Yii',
  operator: 'the Yii project',
  category: 'technical',
  cookies: [{ name: '_csrf', maxAgeSeconds: 'session' }, { name: 'YII_CSRF_TOKEN' }],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['YII_CSRF_TOKEN'] },
  ],
};
