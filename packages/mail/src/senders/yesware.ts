import type { MailSender } from '../sender.js';

/** Yesware: open pixels and redirecting links. */
export const yesware: MailSender = {
  id: 'yesware',
  name: 'Yesware',
  opens: [
    { host: 'yesware.com', path: '/trk*', from: 'mail-tracker-blocker' },
    { host: 'yesware.com', path: '/t/*', from: 'mail-tracker-blocker' },
  ],
  clicks: [
    { host: 't.yesware.com', path: '/tl/*', query: 'ytl=*', destination: 'parameter:ytl', from: 'trocker' },
    { host: 't.yesware.com', path: '/tl/*', destination: 'opaque', from: 'trocker' },
  ],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)', 'Trocker 104dc1a (Apache-2.0)'],
};
