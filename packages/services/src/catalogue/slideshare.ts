import type { Service } from '@cookiewarden/core';

/** SlideShare embed, by Scribd: embedded content. */
export const slideshare: Service = {
  id: 'slideshare',
  name: 'SlideShare embed',
  operator: 'Scribd',
  category: 'social',
  disputed:
    'Video embeds bring cookies of the platform; whether a visible embed is asked for by the visitor is disputed.',
  hosts: [{ host: 'www.slideshare.net' }],
  sources: [{ source: 'tarteaucitron', date: '2026-07-12' }],
};
