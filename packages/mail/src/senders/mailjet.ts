import type { MailSender } from '../sender.js';

/** Mailjet: open pixels and redirecting links. */
export const mailjet: MailSender = {
  id: 'mailjet',
  name: 'Mailjet',
  opens: [{ path: '/oo/*/*/e.gif', from: 'mail-tracker-blocker' }],
  clicks: [
    { host: 'mjt.lu', path: '/lnk/*', destination: 'path-base64:5', from: 'observed' },
    { path: '/lnk/*/*/*/aHR0c*', minimumLength: 60, destination: 'path-base64:5', from: 'observed' },
  ],
  sources: [
    'MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)',
    'links in public repositories, read in 2026',
  ],
};
