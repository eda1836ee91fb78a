import type { MailSender } from '../sender.js';

/** Mailjet: open pixels and redirecting links. */
export const mailjet: MailSender = {
  id: 'mailjet',
  name: 'Mailjet',
  opens: [{ path: '/oo/*/e.gif' }],
  clicks: [{ path: '/lnk/*', destination: 'opaque' }],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
