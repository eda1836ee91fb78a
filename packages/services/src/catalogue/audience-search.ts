import type { Service } from '@cookiewarden/core';

/** AudienceSearch, by Intimate Merger: advertising. */
export const audienceSearch: Service = {
  id: 'audience-search',
  name: 'AudienceSearch',
  operator: 'Intimate Merger',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'im-apps.net' }],
  hosts: [{ host: 'im-apps.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
