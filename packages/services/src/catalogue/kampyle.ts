import type { Service } from '@cookiewarden/core';

/** Medallia (Kampyle): measurement. */
export const kampyle: Service = {
  id: 'kampyle',
  name: 'Medallia (Kampyle)',
  operator: 'Kampyle',
  category: 'statistical',
  hosts: [{ host: 'kampyle.com' }],
  inline: ['KAMPYLE_COMMON'],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'wappalyzer', date: '2023-01-24', facts: ['KAMPYLE_COMMON'] },
  ],
};
