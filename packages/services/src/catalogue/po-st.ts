import type { Service } from '@cookiewarden/core';

/** RadiumOne (po.st): social media. */
export const poSt: Service = {
  id: 'po-st',
  name: 'RadiumOne (po.st)',
  operator: 'RadiumOne',
  category: 'social',
  hosts: [{ host: 'po.st' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
