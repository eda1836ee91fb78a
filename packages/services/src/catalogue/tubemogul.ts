import type { Service } from '@cookiewarden/core';

/** TubeMogul: advertising. */
export const tubemogul: Service = {
  id: 'tubemogul',
  name: 'TubeMogul',
  operator: 'TubeMogul',
  category: 'advertising',
  hosts: [{ host: 'tubemogul.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
