import type { Service } from '@cookiewarden/core';

/** GetResponse: advertising. */
export const getresponse: Service = {
  id: 'getresponse',
  name: 'GetResponse',
  operator: 'GetResponse',
  category: 'advertising',
  hosts: [{ host: 'getresponse.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
