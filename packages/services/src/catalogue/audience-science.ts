import type { Service } from '@cookiewarden/core';

/** Audience Science: advertising. */
export const audienceScience: Service = {
  id: 'audience-science',
  name: 'Audience Science',
  category: 'advertising',
  hosts: [{ host: 'revsci.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
