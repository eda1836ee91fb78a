import type { Service } from '@cookiewarden/core';

/** Brightcove: embedded content. */
export const brightcove: Service = {
  id: 'brightcove',
  name: 'Brightcove',
  operator: 'Brightcove',
  category: 'statistical',
  disputed:
    'Video embeds bring cookies of the platform; whether a visible embed is asked for by the visitor is disputed.',
  hosts: [{ host: 'players.brightcove.net' }, { host: 'metrics.brightcove.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
