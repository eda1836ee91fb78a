import type { Service } from '@cookiewarden/core';

/** IXI Digital, by Equifax: advertising. */
export const ixiDigital: Service = {
  id: 'ixi-digital',
  name: 'IXI Digital',
  operator: 'Equifax',
  category: 'advertising',
  hosts: [{ host: 'ixiaa.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
