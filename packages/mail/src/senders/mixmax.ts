import type { MailSender } from '../sender.js';

/** Mixmax: open pixels and redirecting links. */
export const mixmax: MailSender = {
  id: 'mixmax',
  name: 'Mixmax',
  opens: [
    { host: 'email.mixmax.com', from: 'mail-tracker-blocker' },
    { host: 'track.mixmax.com', from: 'mail-tracker-blocker' },
    { host: 'mixmax.com', path: '/api/track/*', from: 'mail-tracker-blocker' },
  ],
  clicks: [{ host: 'links.mixmax.com', path: '/b*', destination: 'opaque', from: 'trocker' }],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)', 'Trocker 104dc1a (Apache-2.0)'],
};
