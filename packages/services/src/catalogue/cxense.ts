import type { Service } from '@cookiewarden/core';

/** Piano Audience (Cxense): visits. */
export const cxense: Service = {
  id: 'cxense',
  name: 'Piano Audience (Cxense)',
  operator: 'Piano',
  category: 'statistical',
  cookies: [
    { name: 'cX_P', maxAgeSeconds: 31_536_000 },
    { name: 'cX_G', maxAgeSeconds: 31_536_000 },
  ],
  hosts: [{ host: 'cxense.com' }, { host: 'cxpublic.com' }, { host: 'emediate.dk' }, { host: 'emediate.eu' }],
  inline: ['cX.callQueue', 'cxense.com/cx.js', 'cxense.com/Repo/rep.gif'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'tcf-disclosures', date: '2026-09-29', facts: ['cX_P', 'cX_G'] },
    { source: 'segment-integrations', date: '2026-04-01', facts: ['cX.callQueue', 'cxense.com/cx.js'] },
    { source: 'amp-analytics', date: '2026-11-01', facts: ['cxense.com/Repo/rep.gif'] },
  ],
};
