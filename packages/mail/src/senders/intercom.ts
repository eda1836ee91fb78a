import type { MailSender } from '../sender.js';

/** Intercom: open pixels and redirecting links. */
export const intercom: MailSender = {
  id: 'intercom',
  name: 'Intercom',
  opens: [{ host: 'via.intercom.io', path: '/o*', from: 'mail-tracker-blocker' }],
  clicks: [
    { host: 'via.intercom.io', path: '/c*', query: 'url=*', destination: 'parameter:url', from: 'memory' },
    { host: 'via.intercom.io', path: '/c*', destination: 'opaque', from: 'memory' },
  ],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
