import type { Service } from '@cookiewarden/core';

/** Apester: advertising. */
export const apester: Service = {
  id: 'apester',
  name: 'Apester',
  operator: 'Apester',
  category: 'advertising',
  hosts: [{ host: 'apester.com' }, { host: 'qmerce.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
