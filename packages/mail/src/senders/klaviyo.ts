import type { MailSender } from '../sender.js';

/** Klaviyo: open pixels and redirecting links. */
export const klaviyo: MailSender = {
  id: 'klaviyo',
  name: 'Klaviyo',
  opens: [
    { host: 'trk.klaviyomail.com' },
    { host: 'klclick.com', path: '/o/*' },
    { host: 'klclick1.com', path: '/o/*' },
    { host: 'klclick2.com', path: '/o/*' },
    { host: 'klclick3.com', path: '/o/*' },
  ],
  clicks: [
    { host: 'klclick.com', path: '/l/*', destination: 'opaque' },
    { host: 'klclick1.com', path: '/l/*', destination: 'opaque' },
    { host: 'klclick2.com', path: '/l/*', destination: 'opaque' },
    { host: 'klclick3.com', path: '/l/*', destination: 'opaque' },
  ],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
