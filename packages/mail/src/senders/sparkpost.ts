import type { MailSender } from '../sender.js';
import { sparkpostSwitch } from '../tracking-switches.js';

/** SparkPost: open pixels and redirecting links. */
export const sparkpost: MailSender = {
  id: 'sparkpost',
  name: 'SparkPost',
  opens: [
    { host: 'sparkpostmail2.com', path: '/q/*', from: 'mail-tracker-blocker' },
    { host: 'sparkpostmail.com', path: '/q/*', from: 'observed' },
    { path: '/q/*~~/*', minimumLength: 60, from: 'mail-tracker-blocker' },
  ],
  clicks: [{ path: '/f/a/*~~/*', minimumLength: 60, destination: 'opaque', from: 'memory' }],
  switch: sparkpostSwitch,
  sources: [
    'MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)',
    'links in public repositories, read in 2026',
    'https://developers.sparkpost.com/api/smtp/',
  ],
};
