import type { Service } from '@cookiewarden/core';

/** Ambassador: advertising. */
export const ambassador: Service = {
  id: 'ambassador',
  name: 'Ambassador',
  category: 'advertising',
  hosts: [{ host: 'getambassador.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
