import type { MailSender } from '../sender.js';

/** Emarsys: open pixels. */
export const emarsys: MailSender = {
  id: 'emarsys',
  name: 'Emarsys',
  opens: [
    { host: 'emarsys.com', path: '/e2t/o/*', from: 'mail-tracker-blocker' },
    { path: '/mo/*_*_*_*_*.gif', from: 'mail-tracker-blocker' },
  ],
  clicks: [],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
