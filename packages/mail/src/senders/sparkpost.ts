import type { MailSender } from '../sender.js';
import { sparkpostSwitch } from '../tracking-switches.js';

/** SparkPost: open pixels and redirecting links. */
export const sparkpost: MailSender = {
  id: 'sparkpost',
  name: 'SparkPost',
  opens: [{ host: 'sparkpostmail2.com', path: '/q/*' }, { path: '/q/*~~/*' }],
  clicks: [{ path: '/f/a/*~~/*', destination: 'opaque' }],
  switch: sparkpostSwitch,
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
