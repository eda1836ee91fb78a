import type { Service } from '@cookiewarden/core';

/** eyeReturn, by eyeReturn Marketing: advertising. */
export const eyereturn: Service = {
  id: 'eyereturn',
  name: 'eyeReturn',
  operator: 'eyeReturn Marketing',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'eyereturn.com' }],
  hosts: [{ host: 'eyereturn.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
