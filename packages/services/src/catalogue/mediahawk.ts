import type { Service } from '@cookiewarden/core';

/** Mediahawk: measurement. */
export const mediahawk: Service = {
  id: 'mediahawk',
  name: 'Mediahawk',
  operator: 'Mediahawk',
  category: 'statistical',
  hosts: [{ host: 'mediahawk.co.uk' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
