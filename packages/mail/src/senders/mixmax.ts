import type { MailSender } from '../sender.js';

/** Mixmax: open pixels and redirecting links. */
export const mixmax: MailSender = {
  id: 'mixmax',
  name: 'Mixmax',
  opens: [
    { host: 'email.mixmax.com' },
    { host: 'track.mixmax.com' },
    { host: 'mixmax.com', path: '/api/track/*' },
  ],
  clicks: [],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
