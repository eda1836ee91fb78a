import type { Service } from '@cookiewarden/core';

/** Adobe Audience Manager: audiences for advertising. */
export const adobeAudienceManager: Service = {
  id: 'adobe-audience-manager',
  name: 'Adobe Audience Manager',
  operator: 'Adobe',
  category: 'advertising',
  cookies: [
    { name: 'AMCV_*', maxAgeSeconds: 34_128_000 },
    { name: 'AMCVS_*', maxAgeSeconds: 'session' },
    { name: 'aam_uuid', maxAgeSeconds: 2_592_000 },
    { name: 'demdex', domain: 'demdex.net', maxAgeSeconds: 15_552_000 },
    { name: 'dpm', domain: 'demdex.net', maxAgeSeconds: 15_552_000 },
    { name: 'dextp', domain: 'demdex.net' },
    { name: 'dst', domain: 'demdex.net' },
    { name: '*', domain: 'demdex.net' },
  ],
  hosts: [{ host: 'demdex.net' }, { host: 'cm.everesttech.net' }],
  inline: ['Visitor.getInstance', 'demdex.net/ibs:', 'demdex.net/event'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['*', 'demdex.net', 'cm.everesttech.net'] },
    { source: 'cookie-declarations', date: '2026-11-01', facts: ['AMCV_*', 'demdex'] },
    { source: 'observed-responses', date: '2026-11-01', facts: ['demdex.net/ibs:', 'demdex.net/event'] },
    { source: 'segment-integrations', date: '2026-04-01', facts: ['Visitor.getInstance'] },
  ],
};
