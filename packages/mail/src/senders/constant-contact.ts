import type { MailSender } from '../sender.js';

/** Constant Contact: open pixels and redirecting links. */
export const constantContact: MailSender = {
  id: 'constant-contact',
  name: 'Constant Contact',
  opens: [
    { host: 'rs6.net', path: '/on.jsp', from: 'mail-tracker-blocker' },
    { host: 'constantcontact.com', path: '/images/p1x1.gif', from: 'trocker' },
  ],
  clicks: [{ host: 'rs6.net', path: '/tn.jsp', destination: 'opaque', from: 'memory' }],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)', 'Trocker 104dc1a (Apache-2.0)'],
};
