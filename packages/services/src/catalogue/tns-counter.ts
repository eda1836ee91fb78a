import type { Service } from '@cookiewarden/core';

/** TNS Counter: visits. */
export const tnsCounter: Service = {
  id: 'tns-counter',
  name: 'TNS Counter',
  category: 'statistical',
  hosts: [{ host: 'tns-counter.ru' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
