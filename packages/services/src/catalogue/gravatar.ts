import type { Service } from '@cookiewarden/core';

/** Gravatar: embedded content. */
export const gravatar: Service = {
  id: 'gravatar',
  name: 'Gravatar',
  operator: 'Gravatar',
  category: 'personalization',
  disputed:
    'Video embeds bring cookies of the platform; whether a visible embed is asked for by the visitor is disputed.',
  hosts: [{ host: 'gravatar.com' }],
  sources: [{ source: 'nuxt-scripts', date: '2026-09-10' }],
};
