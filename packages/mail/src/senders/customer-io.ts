import type { MailSender } from '../sender.js';

/** Customer.io: open pixels and redirecting links. */
export const customerIo: MailSender = {
  id: 'customer-io',
  name: 'Customer.io',
  opens: [
    { host: 'customeriomail.com', path: '/e/o*', from: 'mail-tracker-blocker' },
    { host: 'track.customer.io', path: '/e/o*', from: 'mail-tracker-blocker' },
    { path: '/e/o/eyJ*', minimumLength: 60, from: 'memory' },
  ],
  clicks: [
    { host: 'customeriomail.com', path: '/e/c/*', destination: 'path-json:3.href', from: 'observed' },
    { host: 'track.customer.io', path: '/e/c/*', destination: 'path-json:3.href', from: 'memory' },
    { path: '/e/c/eyJ*', minimumLength: 100, destination: 'path-json:3.href', from: 'memory' },
  ],
  sources: [
    'MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)',
    'links in public repositories, read in 2026',
  ],
};
