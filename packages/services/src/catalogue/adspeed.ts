import type { Service } from '@cookiewarden/core';

/** AdSpeed: advertising. */
export const adspeed: Service = {
  id: 'adspeed',
  name: 'AdSpeed',
  category: 'advertising',
  hosts: [{ host: 'adspeed.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
