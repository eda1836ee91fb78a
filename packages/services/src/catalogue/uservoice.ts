import type { Service } from '@cookiewarden/core';

/** UserVoice: feedback. */
export const uservoice: Service = {
  id: 'uservoice',
  name: 'UserVoice',
  operator: 'UserVoice',
  category: 'personalization',
  hosts: [{ host: 'uservoice.com' }],
  sources: [{ source: 'segment-integrations', date: '2026-04-01' }],
};
