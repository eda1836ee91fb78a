import type { MailSender } from '../sender.js';

/** Intercom: open pixels and redirecting links. */
export const intercom: MailSender = {
  id: 'intercom',
  name: 'Intercom',
  opens: [{ host: 'via.intercom.io', path: '/o*' }],
  clicks: [{ host: 'via.intercom.io', path: '/c*', destination: 'opaque' }],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
