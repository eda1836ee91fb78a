import type { Service } from '@cookiewarden/core';

/** SnapEngage: chat. */
export const snapEngage: Service = {
  id: 'snap-engage',
  name: 'SnapEngage',
  operator: 'SnapEngage',
  category: 'personalization',
  disputed: 'Chat counts as asked for once the visitor opens it, and as a tracker before that.',
  hosts: [{ host: 'snapengage.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
