import type { MailSender } from '../sender.js';

/** Substack: open pixels and redirecting links. */
export const substack: MailSender = {
  id: 'substack',
  name: 'Substack',
  opens: [{ host: 'substack.com', path: '/o/*', from: 'mail-tracker-blocker' }],
  clicks: [
    { host: 'substack.com', path: '/redirect/2/*', destination: 'path-json:3.e', from: 'observed' },
    { host: 'substack.com', path: '/redirect/*', destination: 'opaque', from: 'observed' },
  ],
  sources: [
    'MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)',
    'links in public repositories, read in 2026',
  ],
};
