import type { Service } from '@cookiewarden/core';

/** smartclip: advertising. */
export const smartclip: Service = {
  id: 'smartclip',
  name: 'smartclip',
  operator: 'smartclip',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'smartclip.net' }],
  hosts: [{ host: 'smartclip.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
