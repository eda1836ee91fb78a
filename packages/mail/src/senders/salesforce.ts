import type { MailSender } from '../sender.js';

/** Salesforce Marketing Cloud: open pixels and redirecting links. */
export const salesforce: MailSender = {
  id: 'salesforce',
  name: 'Salesforce Marketing Cloud',
  opens: [
    { path: '*/open.aspx', from: 'mail-tracker-blocker' },
    { host: 'pixel.inbox.exacttarget.com', path: '/pixel.gif', from: 'mail-tracker-blocker' },
    { host: 'nova.collect.igodigital.com', from: 'mail-tracker-blocker' },
    { host: 'pardot.com', path: '/r/*', from: 'mail-tracker-blocker' },
    { host: 'salesforceiq.com', path: '/t.png', from: 'mail-tracker-blocker' },
    { host: 'app.relateiq.com', path: '/t.png', from: 'mail-tracker-blocker' },
  ],
  clicks: [
    { host: 'click.*', path: '/', query: 'qs=*', destination: 'opaque', from: 'memory' },
    { host: 'exct.net', query: 'qs=*', destination: 'opaque', from: 'memory' },
  ],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
