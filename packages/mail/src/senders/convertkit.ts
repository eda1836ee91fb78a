import type { MailSender } from '../sender.js';

/** Kit (ConvertKit): open pixels and redirecting links. */
export const convertkit: MailSender = {
  id: 'convertkit',
  name: 'Kit (ConvertKit)',
  opens: [
    { host: 'convertkit-mail.com', path: '/o/*', from: 'mail-tracker-blocker' },
    { host: 'open.convertkit-mail2.com', from: 'mail-tracker-blocker' },
  ],
  clicks: [
    { host: 'click.convertkit-mail.com', path: '/*/*/*', destination: 'path-base64:3', from: 'memory' },
    { host: 'click.convertkit-mail2.com', path: '/*/*/*', destination: 'path-base64:3', from: 'observed' },
  ],
  sources: [
    'MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)',
    'links in public repositories, read in 2026',
  ],
};
