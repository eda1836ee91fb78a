import type { Service } from '@cookiewarden/core';

/** CANDDi: advertising. */
export const canddi: Service = {
  id: 'canddi',
  name: 'CANDDi',
  category: 'advertising',
  hosts: [{ host: 'canddi.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
