import type { MailSender } from '../sender.js';

/** Iterable: open pixels and redirecting links. */
export const iterable: MailSender = {
  id: 'iterable',
  name: 'Iterable',
  opens: [{ path: '/s/eo/*' }],
  clicks: [
    { path: '/s/c/*', destination: 'opaque' },
    { path: '/u/click*', query: '_t=*', destination: 'opaque' },
  ],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
