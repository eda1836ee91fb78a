import type { Service } from '@cookiewarden/core';

/** Craft CMS, by Pixel & Tonic: site builder. */
export const craftCms: Service = {
  id: 'craft-cms',
  name: 'Craft CMS',
  operator: 'Pixel & Tonic',
  category: 'technical',
  cookies: [
    { name: 'CraftSessionId', maxAgeSeconds: 'session' },
    { name: 'CRAFT_CSRF_TOKEN', maxAgeSeconds: 'session' },
  ],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
