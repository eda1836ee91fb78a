import type { Service } from '@cookiewarden/core';

/** BySide: measurement. */
export const byside: Service = {
  id: 'byside',
  name: 'BySide',
  operator: 'Byside',
  category: 'statistical',
  hosts: [{ host: 'byside.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
