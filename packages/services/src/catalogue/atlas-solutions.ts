import type { Service } from '@cookiewarden/core';

/** Atlas Solutions: visits. */
export const atlasSolutions: Service = {
  id: 'atlas-solutions',
  name: 'Atlas Solutions',
  category: 'statistical',
  hosts: [{ host: 'atdmt.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
