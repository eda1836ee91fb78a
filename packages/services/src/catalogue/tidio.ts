import type { Service } from '@cookiewarden/core';

/** Tidio: chat. */
export const tidio: Service = {
  id: 'tidio',
  name: 'Tidio',
  operator: 'Tidio',
  category: 'personalization',
  disputed: 'Chat counts as asked for once the visitor opens it, and as a tracker before that.',
  hosts: [{ host: 'tidiochat.com' }, { host: 'code.tidio.co' }],
  inline: ['code.tidio.co'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'observed-pages', date: '2026-11-26', facts: ['code.tidio.co'] },
  ],
};
