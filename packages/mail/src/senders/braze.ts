import type { MailSender } from '../sender.js';

/** Braze: open pixels and redirecting links. */
export const braze: MailSender = {
  id: 'braze',
  name: 'Braze',
  opens: [{ path: '/ss/o/*' }],
  clicks: [{ path: '/ss/c/*', destination: 'opaque' }],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
