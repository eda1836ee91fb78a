import type { Service } from '@cookiewarden/core';

/** Evidon: consent banner. */
export const evidon: Service = {
  id: 'evidon',
  name: 'Evidon',
  operator: 'Evidon',
  category: 'technical',
  hosts: [{ host: 'evidon.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
