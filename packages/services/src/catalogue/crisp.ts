import type { Service } from '@cookiewarden/core';

/** Crisp: chat. */
export const crisp: Service = {
  id: 'crisp',
  name: 'Crisp',
  operator: 'Crisp',
  category: 'personalization',
  disputed: 'Chat counts as asked for once the visitor opens it, and as a tracker before that.',
  cookies: [
    { name: 'crisp-client/session/*', maxAgeSeconds: 15_552_000 },
    { name: 'crisp-client/socket/*', maxAgeSeconds: 15_552_000 },
  ],
  hosts: [{ host: 'crisp.chat' }],
  inline: ['CRISP_WEBSITE_ID', 'crisp.chat/l.js'],
  sources: [
    { source: 'c15t-scripts', date: '2026-09-22' },
    {
      source: 'open-cookie-database',
      date: '2026-01-21',
      facts: ['crisp-client/session/*', 'crisp-client/socket/*'],
    },
  ],
};
