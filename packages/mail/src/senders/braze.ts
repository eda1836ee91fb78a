import type { MailSender } from '../sender.js';

/**
 * Braze: open pixels and redirecting links. It sends through SendGrid, SparkPost and SES, whose patterns find its mail as
 * well; its own mark is the host.
 */
export const braze: MailSender = {
  id: 'braze',
  name: 'Braze',
  opens: [
    { host: 'ablink.*', path: '/ss/o/*', from: 'memory' },
    { host: 'ablink.*', path: '/wf/open', from: 'memory' },
  ],
  clicks: [
    { host: 'ablink.*', path: '/ls/click', query: 'upn=*', destination: 'opaque', from: 'observed' },
    { host: 'ablink.*', path: '/ss/c/*', destination: 'opaque', from: 'memory' },
  ],
  sources: ['links in public repositories, read in 2026'],
};
