import type { Service } from '@cookiewarden/core';

/** eXTReMe digital: visits. */
export const extremeDigital: Service = {
  id: 'extreme-digital',
  name: 'eXTReMe digital',
  category: 'statistical',
  hosts: [{ host: 'extreme-dm.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
