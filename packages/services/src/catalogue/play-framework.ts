import type { Service } from '@cookiewarden/core';

/** Play Framework, by the Play project: sessions and protection of forms. */
export const playFramework: Service = {
  id: 'play-framework',
  name: 'Play Framework',
  operator: 'the Play project',
  category: 'technical',
  cookies: [
    { name: 'PLAY_SESSION', maxAgeSeconds: 'session' },
    { name: 'PLAY_FLASH', maxAgeSeconds: 'session' },
    { name: 'PLAY_LANG', maxAgeSeconds: 'session' },
  ],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
