import type { Service } from '@cookiewarden/core';

/** Salesforce Account Engagement (Pardot): marketing automation. */
export const pardot: Service = {
  id: 'pardot',
  name: 'Salesforce Account Engagement (Pardot)',
  operator: 'Salesforce',
  category: 'advertising',
  cookies: [
    { name: 'visitor_id*', maxAgeSeconds: 31_536_000 },
    { name: 'visitor_id*-hash' },
    { name: 'pi_opt_in*', maxAgeSeconds: 31_536_000, category: 'technical' },
    { name: 'pardot' },
  ],
  hosts: [{ host: 'pardot.com' }],
  inline: ['piAId', 'pardot.com/pd.js', 'pardot.com/analytics'],
  sources: [
    { source: 'segment-integrations', date: '2026-04-01' },
    { source: 'cookie-declarations', date: '2026-11-01', facts: ['visitor_id*', 'pi_opt_in*'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['pardot.com'] },
  ],
};
