import type { Service } from '@cookiewarden/core';

/** Chatwoot: chat. */
export const chatwoot: Service = {
  id: 'chatwoot',
  name: 'Chatwoot',
  operator: 'Chatwoot',
  category: 'personalization',
  disputed: 'Chat counts as asked for once the visitor opens it, and as a tracker before that.',
  hosts: [{ host: 'chatwoot.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
