import type { MailSender } from '../sender.js';

/** HubSpot: open pixels and redirecting links. */
export const hubspot: MailSender = {
  id: 'hubspot',
  name: 'HubSpot',
  opens: [
    { path: '/e2t/o/*', minimumLength: 60, from: 'mail-tracker-blocker' },
    { path: '/e2t/to/*', minimumLength: 60, from: 'mail-tracker-blocker' },
    { path: '/e3t/bto/*', minimumLength: 60, from: 'mail-tracker-blocker' },
    { path: '/e3t/cto/*', minimumLength: 60, from: 'mail-tracker-blocker' },
    { host: 'track.getsidekick.com', from: 'mail-tracker-blocker' },
    { host: 't.hubspotemail.net', from: 'mail-tracker-blocker' },
    { host: 'hubspotlinks.com', path: '/bto/*', from: 'mail-tracker-blocker' },
    { host: 'hubspotlinks.com', path: '/cto/*', from: 'mail-tracker-blocker' },
    { host: 't.sidekickopen*.com', path: '/e1t/o/*', from: 'trocker' },
    { host: 't.strk*.email', path: '/e1t/o/*', from: 'trocker' },
  ],
  clicks: [
    { host: 'hubspotlinks.com', path: '/Ctc/*', destination: 'opaque', from: 'observed' },
    { path: '/Ctc/*+113/*', minimumLength: 60, destination: 'opaque', from: 'observed' },
    { host: 't.sidekickopen*.com', query: 't=*', destination: 'parameter:t', from: 'trocker' },
    { host: 't.sidekickopen*.com', path: '/s1t/c/*', destination: 'opaque', from: 'observed' },
  ],
  sources: [
    'MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)',
    'Trocker 104dc1a (Apache-2.0)',
    'links in public repositories, read in 2026',
  ],
};
