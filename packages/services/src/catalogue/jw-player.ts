import type { Service } from '@cookiewarden/core';

/** JW Player, by LongTail Ad Solutions: embedded content. */
export const jwPlayer: Service = {
  id: 'jw-player',
  name: 'JW Player',
  operator: 'LongTail Ad Solutions',
  category: 'statistical',
  disputed:
    'Video embeds bring cookies of the platform; whether a visible embed is asked for by the visitor is disputed.',
  cookies: [{ name: '*', domain: 'jwpltx.com' }],
  hosts: [{ host: 'jwpltx.com' }, { host: 'jwpsrv.com' }, { host: 'cdn.jwplayer.com' }],
  tcfVendorId: 1046,
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    { source: 'prebid', date: '2026-09-29', facts: ['1046'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['cdn.jwplayer.com'] },
  ],
};
