import type { Service } from '@cookiewarden/core';

/** Joomla: site builder. */
export const joomla: Service = {
  id: 'joomla',
  name: 'Joomla',
  operator: 'Joomla',
  category: 'technical',
  cookies: [
    { name: 'componentType', maxAgeSeconds: 'session' },
    { name: 'componentStyle', maxAgeSeconds: 'session' },
  ],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
