import type { Service } from '@cookiewarden/core';

/** AdGear, by Samsung Electronics: advertising. */
export const adgear: Service = {
  id: 'adgear',
  name: 'AdGear',
  operator: 'Samsung Electronics',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'adgrx.com' }],
  hosts: [{ host: 'adgear.com' }, { host: 'adgrx.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
