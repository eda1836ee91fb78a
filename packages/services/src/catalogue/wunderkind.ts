import type { Service } from '@cookiewarden/core';

/** Wunderkind: advertising. */
export const wunderkind: Service = {
  id: 'wunderkind',
  name: 'Wunderkind',
  operator: 'Wunderkind',
  category: 'advertising',
  cookies: [
    { name: 'dgzsdl08v4', domain: 'bounceexchange.com' },
    { name: 'bounceClientVisit', domain: 'bounceexchange.com', maxAgeSeconds: 'session' },
    { name: '*', domain: 'bounceexchange.com' },
    { name: '*', domain: 'bouncex.net' },
  ],
  hosts: [
    { host: 'bounceexchange.com' },
    { host: 'bouncex.net' },
    { host: 'wknd.ai' },
    { host: 'cdnbasket.net' },
    { host: 'cdnwidget.com' },
  ],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['dgzsdl08v4', 'bounceClientVisit'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['cdnwidget.com'] },
  ],
};
