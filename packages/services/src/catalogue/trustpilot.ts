import type { Service } from '@cookiewarden/core';

/** Trustpilot: reviews. */
export const trustpilot: Service = {
  id: 'trustpilot',
  name: 'Trustpilot',
  operator: 'Trustpilot',
  category: 'personalization',
  cookies: [{ name: 'csrf-canary', domain: 'trustpilot.com', maxAgeSeconds: 'session' }],
  hosts: [{ host: 'widget.trustpilot.com' }, { host: 'invitejs.trustpilot.com' }],
  inline: ['trustpilot.com/bootstrap/'],
  sources: [
    { source: 'partytown', date: '2024-06-01' },
    { source: 'open-cookie-database', date: '2026-01-21', facts: ['csrf-canary'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['invitejs.trustpilot.com'] },
  ],
};
