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
  hosts: [{ host: 'ml314.com' }, { host: 'mlno6.com' }],
  inline: ['ml314.com/tag.aspx'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'observed-responses', date: '2026-11-01', facts: ['ml314.com/tag.aspx'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['mlno6.com'] },
  ],
};
