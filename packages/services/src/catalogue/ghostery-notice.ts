import type { Service } from '@cookiewarden/core';

/** Evidon AdChoices notice, by Ghostery: advertising. */
export const ghosteryNotice: Service = {
  id: 'ghostery-notice',
  name: 'Evidon AdChoices notice',
  operator: 'Ghostery',
  category: 'advertising',
  hosts: [{ host: 'betrad.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
