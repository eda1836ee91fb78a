import type { MailSender } from '../sender.js';

/** iContact: open pixels and redirecting links. */
export const icontact: MailSender = {
  id: 'icontact',
  name: 'iContact',
  opens: [{ host: 'click.icptrack.com', path: '/icp/track*', from: 'trocker' }],
  clicks: [
    {
      host: 'icptrack.com',
      path: '/icp/relay*',
      query: 'destination=*',
      destination: 'parameter:destination',
      from: 'trocker',
    },
    { host: 'icptrack.com', path: '/icp/relay*', destination: 'opaque', from: 'trocker' },
  ],
  sources: ['Trocker 104dc1a (Apache-2.0)'],
};
