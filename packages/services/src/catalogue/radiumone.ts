import type { Service } from '@cookiewarden/core';

/** RadiumOne: advertising. */
export const radiumone: Service = {
  id: 'radiumone',
  name: 'RadiumOne',
  category: 'advertising',
  hosts: [{ host: 'r1-cdn.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
