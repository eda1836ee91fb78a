import type { Service } from '@cookiewarden/core';

/** Terminus: advertising. */
export const terminus: Service = {
  id: 'terminus',
  name: 'Terminus',
  operator: 'Terminus',
  category: 'advertising',
  hosts: [{ host: 'terminus.services' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
