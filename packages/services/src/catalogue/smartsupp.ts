import type { Service } from '@cookiewarden/core';

/** Smartsupp: chat. */
export const smartsupp: Service = {
  id: 'smartsupp',
  name: 'Smartsupp',
  operator: 'Smartsupp',
  category: 'personalization',
  disputed: 'Chat counts as asked for once the visitor opens it, and as a tracker before that.',
  cookies: [{ name: 'ssupp.vid' }, { name: 'ssupp.visits' }],
  hosts: [{ host: 'www.smartsuppchat.com' }],
  inline: ['_smartsupp', 'smartsuppchat.com/loader.js'],
  sources: [{ source: 'tarteaucitron', date: '2026-07-12' }],
};
