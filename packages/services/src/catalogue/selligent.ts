import type { Service } from '@cookiewarden/core';

/** Selligent: advertising. */
export const selligent: Service = {
  id: 'selligent',
  name: 'Selligent',
  operator: 'Selligent',
  category: 'advertising',
  cookies: [
    { name: '*', domain: 'emsecure.net' },
    { name: '*', domain: 'slgnt.eu' },
  ],
  hosts: [{ host: 'emsecure.net' }, { host: 'slgnt.eu' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
