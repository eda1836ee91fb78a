import type { Service } from '@cookiewarden/core';

/** tawk.to: chat. */
export const tawkTo: Service = {
  id: 'tawk-to',
  name: 'tawk.to',
  operator: 'Tawk.to',
  category: 'personalization',
  disputed: 'Chat counts as asked for once the visitor opens it, and as a tracker before that.',
  cookies: [
    { name: 'TawkConnectionTime', maxAgeSeconds: 'session' },
    { name: 'tawkUUID' },
    { name: '__tawkuuid' },
    { name: 'TawkCookie', maxAgeSeconds: 'session' },
    { name: 'twk_idm_key' },
  ],
  hosts: [{ host: 'tawk.to' }],
  inline: ['Tawk_API', 'Tawk_LoadStart'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'tarteaucitron', date: '2026-07-12', facts: ['Tawk_API', 'Tawk_LoadStart', 'tawk.to'] },
    { source: 'observed-responses', date: '2026-11-26', facts: ['twk_idm_key'] },
  ],
};
