import type { MailSender } from '../sender.js';

/** Mailchimp: open pixels and redirecting links. */
export const mailchimp: MailSender = {
  id: 'mailchimp',
  name: 'Mailchimp',
  opens: [
    { host: 'list-manage.com', path: '/track/open.php' },
    { host: 'mailchimp.com', path: '/mctx/opens' },
  ],
  clicks: [
    { host: 'list-manage.com', path: '/track/click', destination: 'opaque' },
    { host: 'mailchimp.com', path: '/mctx/click*', query: 'url=*', destination: 'parameter:url' },
  ],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
