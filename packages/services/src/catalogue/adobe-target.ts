import type { Service } from '@cookiewarden/core';

/** Adobe Target: tests of variants. */
export const adobeTarget: Service = {
  id: 'adobe-target',
  name: 'Adobe Target',
  operator: 'Adobe',
  category: 'personalization',
  disputed: 'Tests of variants are seen as audience measurement by some authorities, as marketing by others.',
  cookies: [
    { name: 'mbox', maxAgeSeconds: 63_072_000 },
    { name: 'mboxEdgeCluster', maxAgeSeconds: 1_800 },
    { name: 'at_check', maxAgeSeconds: 'session' },
    { name: 'mboxSession' },
    { name: 'mboxPC' },
  ],
  hosts: [{ host: 'tt.omtrdc.net' }, { host: '*', path: '*/mbox.js' }],
  inline: ['mboxCreate'],
  sources: [
    { source: 'cookie-declarations', date: '2026-11-01' },
    { source: 'observed-responses', date: '2026-11-01', facts: ['mboxSession', 'mboxPC'] },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['at_check'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['tt.omtrdc.net'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['*/mbox.js'] },
    { source: 'observed-pages', date: '2026-11-01', facts: ['mboxCreate'] },
  ],
};
