import type { MailSender } from '../sender.js';

/** Adobe Marketo Engage: open pixels and redirecting links. */
export const marketo: MailSender = {
  id: 'marketo',
  name: 'Adobe Marketo Engage',
  opens: [{ path: '/trk', query: 't=*' }, { host: 'mktoresp.com' }],
  clicks: [],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
