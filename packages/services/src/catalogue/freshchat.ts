import type { Service } from '@cookiewarden/core';

/** Freshworks (Freshchat/Freshdesk): chat. */
export const freshchat: Service = {
  id: 'freshchat',
  name: 'Freshworks (Freshchat/Freshdesk)',
  operator: 'Freshchat',
  category: 'personalization',
  disputed: 'Chat counts as asked for once the visitor opens it, and as a tracker before that.',
  hosts: [{ host: 'wchat.freshchat.com' }, { host: 'fw-cdn.com' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14', facts: ['wchat.freshchat.com'] },
    { source: 'tarteaucitron', date: '2026-07-12', facts: ['fw-cdn.com'] },
  ],
};
