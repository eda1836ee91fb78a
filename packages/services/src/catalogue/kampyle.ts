import type { Service } from '@cookiewarden/core';

/** Medallia (Kampyle): measurement. */
export const kampyle: Service = {
  id: 'kampyle',
  name: 'Medallia (Kampyle)',
  operator: 'Kampyle',
  category: 'statistical',
  hosts: [{ host: 'kampyle.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
