import type { MailSender } from '../sender.js';

/** Sailthru: open pixels and redirecting links. */
export const sailthru: MailSender = {
  id: 'sailthru',
  name: 'Sailthru',
  opens: [{ host: 'sailthru.com', path: '/trk*' }],
  clicks: [],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
