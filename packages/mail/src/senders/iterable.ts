import type { MailSender } from '../sender.js';

/** Iterable: open pixels and redirecting links. */
export const iterable: MailSender = {
  id: 'iterable',
  name: 'Iterable',
  opens: [{ path: '/s/eo/*/*/*', minimumLength: 60, from: 'mail-tracker-blocker' }],
  clicks: [{ path: '/u/click', query: '_t=*', destination: 'opaque', from: 'memory' }],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
