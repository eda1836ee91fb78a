import type { MailSender } from '../sender.js';
import { mandrillSwitch } from '../tracking-switches.js';

/** Mailchimp Transactional (Mandrill): open pixels and redirecting links. */
export const mandrill: MailSender = {
  id: 'mandrill',
  name: 'Mailchimp Transactional (Mandrill)',
  opens: [{ host: 'mandrillapp.com', path: '/track/open.php' }],
  clicks: [
    { host: 'mandrillapp.com', path: '/track/click.php', query: 'url=*', destination: 'parameter:url' },
    { host: 'mandrillapp.com', path: '/track/click/*', query: 'p=*', destination: 'json:p.p.url' },
  ],
  switch: mandrillSwitch,
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
