import type { MailSender } from '../sender.js';

/** Substack: open pixels and redirecting links. */
export const substack: MailSender = {
  id: 'substack',
  name: 'Substack',
  opens: [{ host: 'substack.com', path: '/o/*' }],
  clicks: [{ host: 'substack.com', path: '/redirect/*', destination: 'opaque' }],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
