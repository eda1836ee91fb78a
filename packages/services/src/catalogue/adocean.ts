import type { Service } from '@cookiewarden/core';

/** AdOcean, by Gemius: advertising. */
export const adocean: Service = {
  id: 'adocean',
  name: 'AdOcean',
  operator: 'Gemius',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'adocean.pl' }],
  hosts: [{ host: 'adocean.pl' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
