import type { MailSender } from '../sender.js';

/** Emarsys: open pixels and redirecting links. */
export const emarsys: MailSender = {
  id: 'emarsys',
  name: 'Emarsys',
  opens: [{ host: 'emarsys.com', path: '/e2t/o/*' }, { path: '/mo/*.gif' }],
  clicks: [],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
