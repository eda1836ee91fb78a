import type { Service } from '@cookiewarden/core';

/** Raygun: error reports. */
export const raygun: Service = {
  id: 'raygun',
  name: 'Raygun',
  operator: 'Raygun',
  category: 'technical',
  disputed: 'Error reports serve the operation, yet carry data of the visitor to another company.',
  hosts: [{ host: 'raygun.io' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
