import type { Service } from '@cookiewarden/core';

/** Eyeota: advertising. */
export const eyeota: Service = {
  id: 'eyeota',
  name: 'Eyeota',
  operator: 'Eyeota',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'eyeota.net' }],
  hosts: [{ host: 'eyeota.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
