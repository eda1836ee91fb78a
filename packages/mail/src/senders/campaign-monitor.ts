import type { MailSender } from '../sender.js';

/** Campaign Monitor: open pixels and redirecting links. */
export const campaignMonitor: MailSender = {
  id: 'campaign-monitor',
  name: 'Campaign Monitor',
  opens: [
    { host: 'cmail1.com', path: '/t/*' },
    { host: 'cmail2.com', path: '/t/*' },
    { host: 'cmail19.com', path: '/t/*' },
    { host: 'cmail20.com', path: '/t/*' },
    { host: 'createsend1.com' },
    { host: 'createsend4.com' },
    { host: 'createsend5.com' },
  ],
  clicks: [
    { host: 'cmail19.com', path: '/t/*', destination: 'opaque' },
    { host: 'cmail20.com', path: '/t/*', destination: 'opaque' },
  ],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
