import type { Service } from '@cookiewarden/core';

/** WebEngage: advertising. */
export const webengage: Service = {
  id: 'webengage',
  name: 'WebEngage',
  operator: 'WebEngage',
  category: 'advertising',
  hosts: [{ host: 'webengage.com' }, { host: 'webengage.co' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
