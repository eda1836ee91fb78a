import type { MailSender } from '../sender.js';

/** Brevo: open pixels and redirecting links. */
export const brevo: MailSender = {
  id: 'brevo',
  name: 'Brevo',
  opens: [{ host: 'sendibtd.com' }, { host: 'sendibw.com', path: '/track/*' }, { host: 'amxe.net' }],
  clicks: [
    { host: 'sendibt2.com', path: '/tr/cl/*', destination: 'opaque' },
    { host: 'sendibt3.com', path: '/tr/cl/*', destination: 'opaque' },
  ],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
