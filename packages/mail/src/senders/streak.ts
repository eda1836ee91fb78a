import type { MailSender } from '../sender.js';

/** Streak: open pixels. */
export const streak: MailSender = {
  id: 'streak',
  name: 'Streak',
  opens: [{ host: 'mailfoogae.appspot.com', from: 'mail-tracker-blocker' }],
  clicks: [],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
