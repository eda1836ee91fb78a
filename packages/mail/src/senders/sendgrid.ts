import type { MailSender } from '../sender.js';
import { sendgridSwitch } from '../tracking-switches.js';

/** SendGrid: open pixels and redirecting links. */
export const sendgrid: MailSender = {
  id: 'sendgrid',
  name: 'SendGrid',
  opens: [
    { path: '/wf/open', query: 'upn=*', from: 'mail-tracker-blocker' },
    { path: '/ss/o/*/ho.gif', from: 'mail-tracker-blocker' },
    { host: 'sendgrid.net', path: '/wf/open', from: 'mail-tracker-blocker' },
    { host: 'sendgrid.net', path: '/trk*', from: 'mail-tracker-blocker' },
    { host: 'sendgrid.net', path: '/mpss/o*', from: 'mail-tracker-blocker' },
    { host: 'sendgrid.net', path: '/ss/o*', from: 'mail-tracker-blocker' },
    { host: 'sendgrid.com', path: '/wf/open', from: 'mail-tracker-blocker' },
    { host: 'sendgrid.com', path: '/trk*', from: 'mail-tracker-blocker' },
    { host: 'sendgrid.com', path: '/mpss/o*', from: 'mail-tracker-blocker' },
    { host: 'sendgrid.com', path: '/ss/o*', from: 'mail-tracker-blocker' },
  ],
  clicks: [
    { path: '/ls/click', query: 'upn=*', destination: 'opaque', from: 'observed' },
    { path: '*/ls/click', query: 'upn=*', destination: 'opaque', from: 'observed' },
    { host: 'sendgrid.net', path: '/wf/click*', destination: 'opaque', from: 'trocker' },
  ],
  switch: sendgridSwitch,
  sources: [
    'MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)',
    'Trocker 104dc1a (Apache-2.0)',
    'links in public repositories, read in 2026',
    'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-filters',
  ],
};
