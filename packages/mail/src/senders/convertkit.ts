import type { MailSender } from '../sender.js';

/** ConvertKit: open pixels and redirecting links. */
export const convertkit: MailSender = {
  id: 'convertkit',
  name: 'ConvertKit',
  opens: [{ host: 'convertkit-mail.com', path: '/o/*' }, { host: 'convertkit-mail2.com' }],
  clicks: [],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
