import type { Service } from '@cookiewarden/core';

/** Olark: chat. */
export const olark: Service = {
  id: 'olark',
  name: 'Olark',
  operator: 'Olark',
  category: 'personalization',
  disputed: 'Chat counts as asked for once the visitor opens it, and as a tracker before that.',
  hosts: [{ host: 'olark.com' }],
  inline: ['olark.identify', 'olark.com/jsclient/loader0.js'],
  sources: [{ source: 'segment-integrations', date: '2026-04-01' }],
};
