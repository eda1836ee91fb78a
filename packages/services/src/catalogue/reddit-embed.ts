import type { Service } from '@cookiewarden/core';

/** Reddit: posts in pages. */
export const redditEmbed: Service = {
  id: 'reddit-embed',
  name: 'Reddit',
  operator: 'Reddit',
  category: 'social',
  disputed:
    'Embeds bring cookies of the platform; whether a visible embed is asked for by the visitor is disputed.',
  hosts: [{ host: 'embed.reddit.com' }],
  sources: [{ source: 'observed-pages', date: '2026-11-26' }],
};
