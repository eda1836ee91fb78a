import type { MailSender } from '../sender.js';
import { postmarkSwitch } from '../tracking-switches.js';

/** Postmark: open pixels and redirecting links. */
export const postmark: MailSender = {
  id: 'postmark',
  name: 'Postmark',
  opens: [{ host: 'pstmrk.it', path: '/open*', from: 'mail-tracker-blocker' }],
  clicks: [
    { host: 'click.pstmrk.it', path: '/3s/*', destination: 'path-host:2', from: 'observed' },
    { host: 'click.pstmrk.it', path: '/2s/*', destination: 'path-host:2', from: 'observed' },
    { host: 'pstmrk.it', destination: 'opaque', from: 'trocker' },
  ],
  switch: postmarkSwitch,
  sources: [
    'MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)',
    'Trocker 104dc1a (Apache-2.0)',
    'links in public repositories, read in 2026',
    'https://postmarkapp.com/developer/user-guide/tracking-opens/tracking-opens-per-email',
    'https://postmarkapp.com/developer/user-guide/tracking-links',
  ],
};
