import type { Service } from '@cookiewarden/core';

/** Twitch embed: embedded content. */
export const twitch: Service = {
  id: 'twitch',
  name: 'Twitch embed',
  operator: 'Twitch',
  category: 'social',
  disputed:
    'Video embeds bring cookies of the platform; whether a visible embed is asked for by the visitor is disputed.',
  cookies: [
    { name: 'unique_id', domain: 'twitch.tv', maxAgeSeconds: 315_532_800 },
    { name: 'unique_id_durable', domain: 'twitch.tv', maxAgeSeconds: 315_532_800 },
    { name: 'server_session_id', domain: 'twitch.tv', maxAgeSeconds: 'session' },
    { name: 'api_token', domain: 'twitch.tv', maxAgeSeconds: 315_532_800 },
  ],
  hosts: [{ host: 'player.twitch.tv' }, { host: 'embed.twitch.tv' }],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
