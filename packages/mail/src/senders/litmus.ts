import type { MailSender } from '../sender.js';

/** Litmus: open pixels. */
export const litmus: MailSender = {
  id: 'litmus',
  name: 'Litmus',
  opens: [{ host: 'emltrk.com', from: 'mail-tracker-blocker' }],
  clicks: [],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
