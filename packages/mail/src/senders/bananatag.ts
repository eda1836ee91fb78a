import type { MailSender } from '../sender.js';

/** Bananatag (Staffbase Email): open pixels and redirecting links. */
export const bananatag: MailSender = {
  id: 'bananatag',
  name: 'Bananatag (Staffbase Email)',
  opens: [{ host: 'bl-1.com', path: '*.gif', from: 'trocker' }],
  clicks: [{ host: 'bl-1.com', path: '/h/*', query: 'url=*', destination: 'parameter:url', from: 'trocker' }],
  sources: ['Trocker 104dc1a (Apache-2.0)'],
};
