import type { Service } from '@cookiewarden/core';

/** Alexa Metrics: visits. */
export const alexa: Service = {
  id: 'alexa',
  name: 'Alexa Metrics (discontinued 2022)',
  operator: 'Alexa',
  category: 'statistical',
  cookies: [{ name: '__asc' }, { name: '__auc', maxAgeSeconds: 31_536_000 }],
  hosts: [
    { host: 'd31qbv1cthcecs.cloudfront.net' },
    { host: 'd5nxst8fruw4z.cloudfront.net' },
    { host: 'alexametrics.com' },
    { host: '*', path: '*/atrk.js' },
  ],
  inline: [
    '_atrk_opts',
    'd31qbv1cthcecs.cloudfront.net/atrk.js',
    'alexametrics.com/atrk.gif',
    'd5nxst8fruw4z.cloudfront.net/atrk.gif',
  ],
  sources: [
    { source: 'segment-integrations', date: '2026-04-01' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['__auc', '__asc'] },
    {
      source: 'observed-pages',
      date: '2026-11-01',
      facts: ['d5nxst8fruw4z.cloudfront.net/atrk.gif', 'd5nxst8fruw4z.cloudfront.net'],
    },
    { source: 'third-party-web', date: '2026-09-14', facts: ['alexametrics.com'] },
    { source: 'observed-requests', date: '2026-11-01', facts: ['alexametrics.com/atrk.gif'] },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['*/atrk.js'] },
  ],
};
