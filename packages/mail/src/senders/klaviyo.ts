import type { MailSender } from '../sender.js';

/** Klaviyo: open pixels and redirecting links. */
export const klaviyo: MailSender = {
  id: 'klaviyo',
  name: 'Klaviyo',
  opens: [
    { host: 'trk.klaviyomail.com', from: 'mail-tracker-blocker' },
    { host: 'ctrk.klclick.com', path: '/o/*', from: 'mail-tracker-blocker' },
    { host: 'ctrk.klclick1.com', path: '/o/*', from: 'mail-tracker-blocker' },
    { host: 'ctrk.klclick2.com', path: '/o/*', from: 'mail-tracker-blocker' },
    { host: 'ctrk.klclick3.com', path: '/o/*', from: 'mail-tracker-blocker' },
  ],
  clicks: [
    { host: 'klclick.com', path: '/l/*', destination: 'opaque', from: 'memory' },
    { host: 'klclick1.com', path: '/l/*', destination: 'opaque', from: 'observed' },
    { host: 'klclick2.com', path: '/l/*', destination: 'opaque', from: 'memory' },
    { host: 'klclick3.com', path: '/l/*', destination: 'opaque', from: 'memory' },
  ],
  sources: [
    'MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)',
    'links in public repositories, read in 2026',
  ],
};
