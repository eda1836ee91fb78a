import type { Service } from '@cookiewarden/core';

/** TikTok video embed, by ByteDance: embedded content. */
export const tiktokEmbed: Service = {
  id: 'tiktok-embed',
  name: 'TikTok video embed',
  operator: 'ByteDance',
  category: 'social',
  disputed:
    'Video embeds bring cookies of the platform; whether a visible embed is asked for by the visitor is disputed.',
  hosts: [{ host: 'www.tiktok.com' }],
  sources: [{ source: 'tarteaucitron', date: '2026-07-12' }],
};
