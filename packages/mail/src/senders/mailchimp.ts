import type { MailSender } from '../sender.js';

/** Mailchimp: open pixels and redirecting links. */
export const mailchimp: MailSender = {
  id: 'mailchimp',
  name: 'Mailchimp',
  opens: [
    { host: 'list-manage.com', path: '/track/open.php', from: 'mail-tracker-blocker' },
    { host: 'list-manage1.com', path: '/track/open.php', from: 'trocker' },
    { host: 'mailchimp.com', path: '/mctx/opens', from: 'mail-tracker-blocker' },
    { path: '/track/open.php', query: 'u=*', from: 'mail-tracker-blocker' },
  ],
  clicks: [
    { host: 'list-manage.com', path: '/track/click*', destination: 'opaque', from: 'trocker' },
    { host: 'list-manage1.com', path: '/track/click*', destination: 'opaque', from: 'trocker' },
    {
      host: 'mailchimp.com',
      path: '/mctx/click*',
      query: 'url=*',
      destination: 'parameter:url',
      from: 'memory',
    },
  ],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)', 'Trocker 104dc1a (Apache-2.0)'],
};
