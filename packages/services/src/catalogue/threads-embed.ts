import type { Service } from '@cookiewarden/core';

/** Threads: posts in pages. */
export const threadsEmbed: Service = {
  id: 'threads-embed',
  name: 'Threads',
  operator: 'Meta',
  category: 'social',
  disputed:
    'Embeds bring cookies of the platform; whether a visible embed is asked for by the visitor is disputed.',
  hosts: [{ host: 'www.threads.net', path: '/embed.js' }],
  sources: [{ source: 'observed-pages', date: '2026-11-26' }],
};
