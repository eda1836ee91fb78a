import type { Service } from '@cookiewarden/core';

/** Inspectlet: recordings of visits. */
export const inspectlet: Service = {
  id: 'inspectlet',
  name: 'Inspectlet',
  operator: 'Inspectlet',
  category: 'statistical',
  cookies: [
    { name: '__insp_wid' },
    { name: '__insp_sid' },
    { name: '__insp_uid', maxAgeSeconds: 31_536_000 },
    { name: '__insp_nv' },
    { name: '__insp_targlpu', maxAgeSeconds: 31_536_000 },
    { name: '__insp_targlpt', maxAgeSeconds: 31_536_000 },
    { name: '__insp_norec_sess', maxAgeSeconds: 31_536_000 },
    { name: '__insp_slim', maxAgeSeconds: 31_536_000 },
    { name: '__insp_pad' },
    { name: '__insp_ref' },
    { name: '__insp_scpt' },
    { name: '__insp_dct' },
  ],
  hosts: [{ host: 'inspectlet.com' }],
  inline: ['__insp', 'inspectlet.com/inspectlet.js'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'segment-integrations', date: '2026-04-01', facts: ['__insp', 'inspectlet.com/inspectlet.js'] },
  ],
};
