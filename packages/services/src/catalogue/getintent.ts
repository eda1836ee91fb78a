import type { Service } from '@cookiewarden/core';

/** GetIntent: advertising. */
export const getintent: Service = {
  id: 'getintent',
  name: 'GetIntent',
  operator: 'GetIntent',
  category: 'advertising',
  hosts: [{ host: 'adhigh.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
