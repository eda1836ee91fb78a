import type { MailSender } from '../sender.js';

/** Adobe Marketo Engage: open pixels. */
export const marketo: MailSender = {
  id: 'marketo',
  name: 'Adobe Marketo Engage',
  opens: [
    { path: '/trk', query: 't=1&mid=*', from: 'mail-tracker-blocker' },
    { host: 'mktoresp.com', from: 'memory' },
  ],
  clicks: [],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
