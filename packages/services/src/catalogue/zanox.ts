import type { Service } from '@cookiewarden/core';

/** zanox: advertising. */
export const zanox: Service = {
  id: 'zanox',
  name: 'zanox',
  operator: 'Zanox',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'zanox.com' }],
  hosts: [{ host: 'zanox.com' }, { host: 'zanox.ws' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['zanox.ws'] },
  ],
};
