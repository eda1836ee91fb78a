import type { Service } from '@cookiewarden/core';

/** Bombora: companies behind visits. */
export const bombora: Service = {
  id: 'bombora',
  name: 'Bombora',
  operator: 'Bombora',
  category: 'advertising',
  cookies: [
    { name: 'tp', domain: 'ml314.com', maxAgeSeconds: 1_209_600 },
    { name: '*', domain: 'ml314.com' },
  ],
  hosts: [{ host: 'ml314.com' }],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
