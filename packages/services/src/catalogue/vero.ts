import type { Service } from '@cookiewarden/core';

/** Vero: advertising. */
export const vero: Service = {
  id: 'vero',
  name: 'Vero',
  category: 'advertising',
  hosts: [{ host: 'getvero.com' }, { host: 'd3qxef4rp70elm.cloudfront.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
