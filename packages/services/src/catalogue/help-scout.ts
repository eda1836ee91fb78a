import type { Service } from '@cookiewarden/core';

/** Help Scout: chat. */
export const helpScout: Service = {
  id: 'help-scout',
  name: 'Help Scout',
  operator: 'Help Scout',
  category: 'personalization',
  disputed: 'Chat counts as asked for once the visitor opens it, and as a tracker before that.',
  hosts: [{ host: 'helpscout.net' }, { host: 'djtflbt20bdde.cloudfront.net' }],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'third-party-web', date: '2026-09-14', facts: ['djtflbt20bdde.cloudfront.net'] },
  ],
};
