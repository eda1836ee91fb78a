import type { Service } from '@cookiewarden/core';

/** Comm100: chat. */
export const comm100: Service = {
  id: 'comm100',
  name: 'Comm100',
  operator: 'Comm100',
  category: 'personalization',
  disputed: 'Chat counts as asked for once the visitor opens it, and as a tracker before that.',
  hosts: [{ host: 'comm100.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
