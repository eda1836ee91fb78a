import type { Service } from '@cookiewarden/core';

/** Mention Me: advertising. */
export const mentionMe: Service = {
  id: 'mention-me',
  name: 'Mention Me',
  category: 'advertising',
  hosts: [{ host: 'mention-me.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
