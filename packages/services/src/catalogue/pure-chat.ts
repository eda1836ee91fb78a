import type { Service } from '@cookiewarden/core';

/** Pure Chat: chat. */
export const pureChat: Service = {
  id: 'pure-chat',
  name: 'Pure Chat',
  operator: 'Pure Chat',
  category: 'personalization',
  disputed: 'Chat counts as asked for once the visitor opens it, and as a tracker before that.',
  hosts: [{ host: 'purechat.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
