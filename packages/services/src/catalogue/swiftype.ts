import type { Service } from '@cookiewarden/core';

/** Swiftype: content and comfort. */
export const swiftype: Service = {
  id: 'swiftype',
  name: 'Swiftype',
  operator: 'Swiftype',
  category: 'personalization',
  hosts: [{ host: 'swiftype.com' }, { host: 'swiftypecdn.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
