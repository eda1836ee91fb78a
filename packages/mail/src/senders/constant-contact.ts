import type { MailSender } from '../sender.js';

/** Constant Contact: open pixels and redirecting links. */
export const constantContact: MailSender = {
  id: 'constant-contact',
  name: 'Constant Contact',
  opens: [{ host: 'rs6.net', path: '/on.jsp' }],
  clicks: [{ host: 'rs6.net', path: '/tn.jsp', destination: 'opaque' }],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
