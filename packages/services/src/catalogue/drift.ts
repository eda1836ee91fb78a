import type { Service } from '@cookiewarden/core';

/** Drift: chat. */
export const drift: Service = {
  id: 'drift',
  name: 'Drift',
  operator: 'Drift',
  category: 'personalization',
  disputed: 'Chat counts as asked for once the visitor opens it, and as a tracker before that.',
  cookies: [
    { name: 'drift_aid', maxAgeSeconds: 63_072_000 },
    { name: 'drift_campaign_refresh' },
    { name: 'drift_eid', maxAgeSeconds: 63_072_000 },
    { name: 'driftt_aid' },
    { name: 'driftt_sid' },
  ],
  hosts: [{ host: 'drift.com' }, { host: 'driftt.com' }],
  inline: ['driftt.com/include/'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'segment-integrations', date: '2026-04-01', facts: ['driftt.com/include/', 'driftt.com'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['drift.com'] },
    { source: 'observed-responses', date: '2026-11-26', facts: ['driftt_aid', 'driftt_sid'] },
  ],
};
