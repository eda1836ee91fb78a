import type { Service } from '@cookiewarden/core';

/** LiveHelpNow: chat. */
export const liveHelpNow: Service = {
  id: 'live-help-now',
  name: 'LiveHelpNow',
  operator: 'LiveHelpNow',
  category: 'personalization',
  disputed: 'Chat counts as asked for once the visitor opens it, and as a tracker before that.',
  hosts: [{ host: 'livehelpnow.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
