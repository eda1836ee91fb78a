import type { Service } from '@cookiewarden/core';

/** Mux Data: measurement. */
export const mux: Service = {
  id: 'mux',
  name: 'Mux Data',
  operator: 'Mux',
  category: 'statistical',
  hosts: [{ host: 'litix.io' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
