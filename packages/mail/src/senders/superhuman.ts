import type { MailSender } from '../sender.js';

/** Superhuman: open pixels. */
export const superhuman: MailSender = {
  id: 'superhuman',
  name: 'Superhuman',
  opens: [{ host: 'r.superhuman.com', from: 'mail-tracker-blocker' }],
  clicks: [],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
