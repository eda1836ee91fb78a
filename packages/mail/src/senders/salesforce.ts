import type { MailSender } from '../sender.js';

/** Salesforce Marketing Cloud: open pixels and redirecting links. */
export const salesforce: MailSender = {
  id: 'salesforce',
  name: 'Salesforce Marketing Cloud',
  opens: [
    { path: '*/open.aspx' },
    { host: 'pixel.inbox.exacttarget.com' },
    { host: 'nova.collect.igodigital.com' },
    { host: 'pardot.com', path: '/r/*' },
    { host: 'salesforceiq.com', path: '/t.png' },
    { host: 'app.relateiq.com', path: '/t.png' },
  ],
  clicks: [{ host: 'exct.net', query: 'qs=*', destination: 'opaque' }],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
