import type { Service } from '@cookiewarden/core';

/** WordPress.com Stats (Jetpack), by Automattic: visits. */
export const wordpressStats: Service = {
  id: 'wordpress-stats',
  name: 'WordPress.com Stats (Jetpack)',
  operator: 'Automattic',
  category: 'statistical',
  cookies: [
    { name: 'tk_ai' },
    { name: 'tk_qs', maxAgeSeconds: 1_800 },
    { name: 'tk_lr', maxAgeSeconds: 31_536_000 },
    { name: 'tk_or', maxAgeSeconds: 157_680_000 },
    { name: 'tk_r3d', maxAgeSeconds: 259_200 },
    { name: 'tk_tc', maxAgeSeconds: 'session' },
  ],
  hosts: [{ host: 'stats.wp.com' }, { host: 'pixel.wp.com' }, { host: 'stats.wordpress.com' }],
  inline: ['_stq.push', 'wp.com/g.gif', 'wp.com/t.gif', 'wp.com/b.gif'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    { source: 'mail-tracker-blocker', date: '2026-02-01', facts: ['wp.com/t.gif', 'pixel.wp.com'] },
    { source: 'observed-pages', date: '2026-11-01', facts: ['_stq.push', 'wp.com/g.gif'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['stats.wp.com'] },
    { source: 'observed-requests', date: '2026-11-01', facts: ['wp.com/b.gif'] },
    { source: 'third-party-web', date: '2026-09-14', facts: ['stats.wordpress.com'] },
  ],
};
