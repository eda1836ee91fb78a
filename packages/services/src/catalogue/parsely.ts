import type { Service } from '@cookiewarden/core';

/** Parse.ly, by Automattic: visits. */
export const parsely: Service = {
  id: 'parsely',
  name: 'Parse.ly',
  operator: 'Automattic',
  category: 'statistical',
  cookies: [
    { name: '_parsely_visitor', maxAgeSeconds: 33_696_000 },
    { name: '_parsely_session', maxAgeSeconds: 1_800 },
    { name: '_parsely_slot_click' },
    { name: '_parsely_tpa_blocked' },
  ],
  hosts: [{ host: 'cdn.parsely.com' }, { host: 'static.parsely.com' }, { host: 'pixel.parsely.com' }],
  inline: ['PARSELY'],
  sources: [
    {
      source: 'open-cookie-database',
      date: '2026-01-21',
      facts: ['_parsely_visitor', '_parsely_session', '_parsely_slot_click', '_parsely_tpa_blocked'],
    },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['cdn.parsely.com', 'static.parsely.com', 'pixel.parsely.com'],
    },
    { source: 'segment-integrations', date: '2026-04-01', facts: ['PARSELY'] },
  ],
};
