import type { Service } from '@cookiewarden/core';

/** Bandcamp: music in pages. */
export const bandcamp: Service = {
  id: 'bandcamp',
  name: 'Bandcamp',
  category: 'personalization',
  disputed:
    'Embeds bring cookies of the platform; whether a visible embed is asked for by the visitor is disputed.',
  hosts: [{ host: 'bandcamp.com', path: '/EmbeddedPlayer' }],
  sources: [{ source: 'observed-pages', date: '2026-11-26' }],
};
