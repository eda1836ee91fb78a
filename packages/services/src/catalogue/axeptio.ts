import type { Service } from '@cookiewarden/core';

/** Axeptio: consent banner. */
export const axeptio: Service = {
  id: 'axeptio',
  name: 'Axeptio',
  operator: 'Axeptio',
  category: 'technical',
  cookies: [
    { name: 'axeptio_cookies' },
    { name: 'axeptio_authorized_vendors' },
    { name: 'axeptio_all_vendors' },
  ],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
