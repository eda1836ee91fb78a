import type { Service } from '@cookiewarden/core';

/** DeepIntent: advertising. */
export const deepintent: Service = {
  id: 'deepintent',
  name: 'DeepIntent',
  category: 'advertising',
  hosts: [{ host: 'deepintent.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
