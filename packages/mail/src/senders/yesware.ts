import type { MailSender } from '../sender.js';

/** Yesware: open pixels and redirecting links. */
export const yesware: MailSender = {
  id: 'yesware',
  name: 'Yesware',
  opens: [
    { host: 'yesware.com', path: '/trk*' },
    { host: 'yesware.com', path: '/t/*' },
    { host: 't.yesware.com', path: '/t/*' },
  ],
  clicks: [],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
