import type { Service } from '@cookiewarden/core';

/** iPerceptions: measurement. */
export const iperceptions: Service = {
  id: 'iperceptions',
  name: 'iPerceptions',
  operator: 'iPerceptions',
  category: 'statistical',
  hosts: [{ host: 'iperceptions.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
