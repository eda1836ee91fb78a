import type { MailSender } from '../sender.js';

/** HubSpot: open pixels and redirecting links. */
export const hubspot: MailSender = {
  id: 'hubspot',
  name: 'HubSpot',
  opens: [
    { path: '/e2t/o/*' },
    { path: '/e2t/to/*' },
    { path: '/e3t/*to/*' },
    { host: 'track.getsidekick.com' },
    { host: 't.hubspotemail.net' },
    { host: 'hubspotlinks.com', path: '/*to/*' },
  ],
  clicks: [
    { path: '/e2t/c/*', destination: 'opaque' },
    { path: '/e3t/Ctc/*', destination: 'opaque' },
    { host: 'hubspotlinks.com', path: '/Ctc/*', destination: 'opaque' },
  ],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
