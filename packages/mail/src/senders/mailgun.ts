import type { MailSender } from '../sender.js';
import { mailgunSwitch } from '../tracking-switches.js';

/** Mailgun: open pixels and redirecting links. */
export const mailgun: MailSender = {
  id: 'mailgun',
  name: 'Mailgun',
  opens: [{ path: '/o/eJ*', minimumLength: 80, from: 'mail-tracker-blocker' }],
  clicks: [{ path: '/c/eJ*', minimumLength: 80, destination: 'opaque', from: 'memory' }],
  switch: mailgunSwitch,
  sources: [
    'MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)',
    'https://documentation.mailgun.com/docs/mailgun/user-manual/sending-messages/pass-sending-options',
  ],
};
