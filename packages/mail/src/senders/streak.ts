import type { MailSender } from '../sender.js';

/** Streak: open pixels and redirecting links. */
export const streak: MailSender = {
  id: 'streak',
  name: 'Streak',
  opens: [{ host: 'mailfoogae.appspot.com' }],
  clicks: [],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
