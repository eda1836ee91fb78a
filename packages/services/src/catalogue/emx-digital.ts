import type { Service } from '@cookiewarden/core';

/** EMX Digital: advertising. */
export const emxDigital: Service = {
  id: 'emx-digital',
  name: 'EMX Digital',
  operator: 'EMX Digital',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'emxdgt.com' }],
  hosts: [{ host: 'emxdgt.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
