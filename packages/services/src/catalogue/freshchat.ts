import type { Service } from '@cookiewarden/core';

/** Freshworks (Freshchat/Freshdesk): chat. */
export const freshchat: Service = {
  id: 'freshchat',
  name: 'Freshworks (Freshchat/Freshdesk)',
  operator: 'Freshchat',
  category: 'personalization',
  disputed: 'Chat counts as asked for once the visitor opens it, and as a tracker before that.',
  hosts: [{ host: 'wchat.freshchat.com' }, { host: 'fw-cdn.com' }],
  inline: ['freshchat.com/js/widget.js'],
  sources: [
    { source: 'wappalyzer', date: '2023-01-24' },
    { source: 'tarteaucitron', date: '2026-07-12', facts: ['fw-cdn.com'] },
  ],
};
