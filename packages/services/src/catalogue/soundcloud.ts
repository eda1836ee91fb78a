import type { Service } from '@cookiewarden/core';

/** SoundCloud embed: embedded content. */
export const soundcloud: Service = {
  id: 'soundcloud',
  name: 'SoundCloud embed',
  operator: 'SoundCloud',
  category: 'personalization',
  disputed:
    'Embeds bring cookies of the platform; whether a visible embed is asked for by the visitor is disputed.',
  cookies: [{ name: 'sc_anonymous_id', domain: 'soundcloud.com' }],
  hosts: [{ host: 'soundcloud.com' }],
  sources: [{ source: 'tarteaucitron', date: '2026-07-12' }],
};
