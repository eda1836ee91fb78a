import type { Service } from '@cookiewarden/core';

/** F@N Communications: advertising. */
export const ladsp: Service = {
  id: 'ladsp',
  name: 'F@N Communications',
  operator: 'F@N Communications',
  category: 'advertising',
  hosts: [{ host: 'ladsp.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
