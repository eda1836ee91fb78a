import type { Service } from '@cookiewarden/core';

/** viewTag: advertising. */
export const viewtag: Service = {
  id: 'viewtag',
  name: 'viewTag',
  category: 'advertising',
  hosts: [{ host: 'ad4m.at' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
