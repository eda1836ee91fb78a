import type { Service } from '@cookiewarden/core';

/** MediaMath, by Media Math: advertising. */
export const mediamath: Service = {
  id: 'mediamath',
  name: 'MediaMath',
  operator: 'Media Math',
  category: 'advertising',
  cookies: [
    { name: 'uuid', domain: 'mathtag.com', maxAgeSeconds: 31_536_000 },
    { name: 'uuidc', domain: 'mathtag.com', maxAgeSeconds: 31_536_000 },
    { name: 'mt_mop', domain: 'mathtag.com', maxAgeSeconds: 2_592_000 },
    { name: 'mt_misc', domain: 'mathtag.com', maxAgeSeconds: 2_592_000 },
    { name: '*', domain: 'mathtag.com' },
  ],
  hosts: [{ host: 'mathtag.com' }, { host: 'mathads.com' }],
  inline: ['mathtag.com/event/js', 'mathtag.com/event/img', 'mathtag.com/sync/img'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'segment-integrations',
      date: '2026-04-01',
      facts: ['*', 'mathtag.com/event/js', 'mathtag.com'],
    },
    { source: 'third-party-web', date: '2026-09-14', facts: ['mathads.com'] },
    { source: 'observed-pages', date: '2026-11-01', facts: ['mathtag.com/event/img'] },
    { source: 'observed-responses', date: '2026-11-01', facts: ['mathtag.com/sync/img'] },
  ],
};
