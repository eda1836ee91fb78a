import type { Service } from '@cookiewarden/core';

/** dstillery: advertising. */
export const dstillery: Service = {
  id: 'dstillery',
  name: 'dstillery',
  category: 'advertising',
  hosts: [{ host: 'dstillery.com' }, { host: 'media6degrees.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
