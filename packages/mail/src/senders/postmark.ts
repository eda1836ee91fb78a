import type { MailSender } from '../sender.js';
import { postmarkSwitch } from '../tracking-switches.js';

/** Postmark: open pixels and redirecting links. */
export const postmark: MailSender = {
  id: 'postmark',
  name: 'Postmark',
  opens: [{ host: 'pstmrk.it', path: '/open*' }],
  clicks: [
    { host: 'click.pstmrk.it', path: '/2s/*', destination: 'path-host:2' },
    { host: 'click.pstmrk.it', path: '/3s/*', destination: 'path-host:2' },
    { host: 'track.pstmrk.it', path: '/3s/*', destination: 'path-host:2' },
  ],
  switch: postmarkSwitch,
  sources: [
    'MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)',
    'https://postmarkapp.com/developer/user-guide/tracking-opens/tracking-opens-per-email',
  ],
};
