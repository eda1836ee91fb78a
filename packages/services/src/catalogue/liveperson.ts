import type { Service } from '@cookiewarden/core';

/** LivePerson: chat. */
export const liveperson: Service = {
  id: 'liveperson',
  name: 'LivePerson',
  operator: 'LivePerson',
  category: 'personalization',
  disputed: 'Chat counts as asked for once the visitor opens it, and as a tracker before that.',
  hosts: [{ host: 'liveperson.net' }, { host: 'lpsnmedia.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
