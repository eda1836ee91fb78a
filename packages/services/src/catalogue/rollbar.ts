import type { Service } from '@cookiewarden/core';

/** Rollbar: error reports. */
export const rollbar: Service = {
  id: 'rollbar',
  name: 'Rollbar',
  operator: 'Rollbar',
  category: 'technical',
  disputed: 'Error reports serve the operation, yet carry data of the visitor to another company.',
  hosts: [{ host: 'rollbar.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
