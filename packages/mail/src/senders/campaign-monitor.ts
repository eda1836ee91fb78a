import type { MailSender } from '../sender.js';

/** Campaign Monitor: open pixels and redirecting links. */
export const campaignMonitor: MailSender = {
  id: 'campaign-monitor',
  name: 'Campaign Monitor',
  opens: [
    { host: 'cmail1.com', path: '/t/*', from: 'mail-tracker-blocker' },
    { host: 'cmail2.com', path: '/t/*', from: 'mail-tracker-blocker' },
    { host: 'cmail3.com', path: '/t/*', from: 'mail-tracker-blocker' },
    { host: 'cmail4.com', path: '/t/*', from: 'mail-tracker-blocker' },
    { host: 'cmail5.com', path: '/t/*', from: 'mail-tracker-blocker' },
    { host: 'cmail19.com', path: '/t/*', from: 'mail-tracker-blocker' },
    { host: 'cmail20.com', path: '/t/*', from: 'mail-tracker-blocker' },
    { host: 'createsend1.com', from: 'mail-tracker-blocker' },
    { host: 'createsend2.com', from: 'mail-tracker-blocker' },
    { host: 'createsend4.com', from: 'mail-tracker-blocker' },
    { host: 'createsend5.com', from: 'mail-tracker-blocker' },
  ],
  clicks: [
    { host: 'createsend1.com', path: '/t/*', destination: 'opaque', from: 'memory' },
    { host: 'cmail19.com', path: '/t/*', destination: 'opaque', from: 'memory' },
    { host: 'cmail20.com', path: '/t/*', destination: 'opaque', from: 'memory' },
  ],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
