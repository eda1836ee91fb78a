import type { Service } from '@cookiewarden/core';

/** Yahoo Ad Exchange (Right Media), by Yahoo!: advertising. */
export const yieldmanager: Service = {
  id: 'yieldmanager',
  name: 'Yahoo Ad Exchange (Right Media)',
  operator: 'Yahoo!',
  category: 'advertising',
  hosts: [{ host: 'yieldmanager.com' }, { host: 'yieldmanager.net' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'observed-pages', date: '2026-11-26', facts: ['yieldmanager.net'] },
  ],
};
