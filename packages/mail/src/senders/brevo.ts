import type { MailSender } from '../sender.js';

/** Brevo: open pixels and redirecting links. */
export const brevo: MailSender = {
  id: 'brevo',
  name: 'Brevo',
  opens: [
    { host: 'sendibtd.com', from: 'mail-tracker-blocker' },
    { host: 'sendibw.com', path: '/track/*', from: 'mail-tracker-blocker' },
    { host: 'amxe.net', from: 'mail-tracker-blocker' },
  ],
  clicks: [
    { host: 'sendibt2.com', path: '/tr/cl/*', destination: 'opaque', from: 'memory' },
    { host: 'sendibt3.com', path: '/tr/cl/*', destination: 'opaque', from: 'memory' },
  ],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
