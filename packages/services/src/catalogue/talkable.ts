import type { Service } from '@cookiewarden/core';

/** Talkable: advertising. */
export const talkable: Service = {
  id: 'talkable',
  name: 'Talkable',
  operator: 'Talkable',
  category: 'advertising',
  hosts: [{ host: 'talkable.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
