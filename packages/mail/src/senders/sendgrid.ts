import type { MailSender } from '../sender.js';
import { sendgridSwitch } from '../tracking-switches.js';

/** SendGrid: open pixels and redirecting links. */
export const sendgrid: MailSender = {
  id: 'sendgrid',
  name: 'SendGrid',
  opens: [
    { path: '/wf/open', query: 'upn=*' },
    { host: 'sendgrid.net', path: '/wf/open' },
    { host: 'sendgrid.com', path: '/wf/open' },
    { host: 'sendgrid.net', path: '/trk*' },
    { host: 'sendgrid.com', path: '/trk*' },
    { host: 'sendgrid.net', path: '/mpss/o*' },
    { host: 'sendgrid.net', path: '/ss/o*' },
  ],
  clicks: [
    { path: '/ls/click', query: 'upn=*', destination: 'opaque' },
    { host: 'sendgrid.net', path: '/wf/click', destination: 'opaque' },
  ],
  switch: sendgridSwitch,
  sources: [
    'MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)',
    'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/using-the-smtp-api',
  ],
};
