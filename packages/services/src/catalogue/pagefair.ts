import type { Service } from '@cookiewarden/core';

/** Pagefair: advertising. */
export const pagefair: Service = {
  id: 'pagefair',
  name: 'Pagefair',
  category: 'advertising',
  hosts: [{ host: 'pagefair.com' }, { host: 'pagefair.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
