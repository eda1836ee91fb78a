import type { Service } from '@cookiewarden/core';

/** SourceKnowledge: advertising. */
export const sourceknowledge: Service = {
  id: 'sourceknowledge',
  name: 'SourceKnowledge',
  category: 'advertising',
  hosts: [{ host: 'provenpixel.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
