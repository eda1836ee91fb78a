import type { Service } from '@cookiewarden/core';

/** HUMAN (White Ops): advertising. */
export const whiteOps: Service = {
  id: 'white-ops',
  name: 'HUMAN (White Ops)',
  operator: 'White Ops',
  category: 'advertising',
  hosts: [{ host: 'tagsrvcs.com' }, { host: 'acexedge.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
