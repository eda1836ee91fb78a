import type { Service } from '@cookiewarden/core';

/** Fanplayr: content and comfort. */
export const fanplayr: Service = {
  id: 'fanplayr',
  name: 'Fanplayr',
  operator: 'Fanplayr',
  category: 'personalization',
  hosts: [{ host: 'fanplayr.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
