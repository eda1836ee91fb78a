import type { MailSender } from '../sender.js';

/** Customer.io: open pixels and redirecting links. */
export const customerIo: MailSender = {
  id: 'customer-io',
  name: 'Customer.io',
  opens: [
    { host: 'customeriomail.com', path: '/e/o*' },
    { host: 'track.customer.io', path: '/e/o*' },
    { path: '/e/o/*' },
  ],
  clicks: [
    { host: 'customeriomail.com', path: '/e/c/*', destination: 'opaque' },
    { host: 'track.customer.io', path: '/e/c/*', destination: 'opaque' },
  ],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
