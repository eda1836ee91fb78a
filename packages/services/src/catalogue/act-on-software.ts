import type { Service } from '@cookiewarden/core';

/** Act-On Software: advertising. */
export const actOnSoftware: Service = {
  id: 'act-on-software',
  name: 'Act-On Software',
  category: 'advertising',
  hosts: [{ host: 'actonsoftware.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
