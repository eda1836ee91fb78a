import type { MailSender } from '../sender.js';
import { mandrillSwitch } from '../tracking-switches.js';

/** Mailchimp Transactional (Mandrill): open pixels and redirecting links. */
export const mandrill: MailSender = {
  id: 'mandrill',
  name: 'Mailchimp Transactional (Mandrill)',
  opens: [{ host: 'mandrillapp.com', path: '/track/open*', from: 'trocker' }],
  clicks: [
    {
      host: 'mandrillapp.com',
      path: '/track/click.php',
      query: 'url=*',
      destination: 'parameter:url',
      from: 'memory',
    },
    {
      host: 'mandrillapp.com',
      path: '/track/click/*',
      query: 'p=*',
      destination: 'json:p.p.url',
      from: 'observed',
    },
  ],
  switch: mandrillSwitch,
  sources: [
    'Trocker 104dc1a (Apache-2.0)',
    'links in public repositories, read in 2026',
    'https://mandrill.zendesk.com/hc/en-us/articles/360039280433',
  ],
};
