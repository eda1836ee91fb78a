import type { Service } from '@cookiewarden/core';

/** Calendly: embedded content. */
export const calendly: Service = {
  id: 'calendly',
  name: 'Calendly',
  operator: 'Calendly',
  category: 'personalization',
  disputed:
    'Video embeds bring cookies of the platform; whether a visible embed is asked for by the visitor is disputed.',
  hosts: [{ host: 'calendly.com' }],
  inline: ['Calendly.initInlineWidget'],
  sources: [{ source: 'nuxt-scripts', date: '2026-09-10' }],
};
