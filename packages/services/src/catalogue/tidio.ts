import type { Service } from '@cookiewarden/core';

/** Tidio: chat. */
export const tidio: Service = {
  id: 'tidio',
  name: 'Tidio',
  operator: 'Tidio',
  category: 'personalization',
  disputed: 'Chat counts as asked for once the visitor opens it, and as a tracker before that.',
  hosts: [{ host: 'tidiochat.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
