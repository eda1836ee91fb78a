import type { MailSender } from '../sender.js';

/** Sailthru: open pixels. */
export const sailthru: MailSender = {
  id: 'sailthru',
  name: 'Sailthru',
  opens: [{ host: 'sailthru.com', path: '/trk*', from: 'mail-tracker-blocker' }],
  clicks: [],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
