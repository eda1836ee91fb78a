import type { MailSender } from '../sender.js';

/** Amazon SES: open pixels and redirecting links. */
export const amazonSes: MailSender = {
  id: 'amazon-ses',
  name: 'Amazon SES',
  opens: [
    { host: 'awstrack.me', path: '/I0/*' },
    { path: '/CI0/*' },
    { host: 'amazonappservices.com', path: '/trk*' },
    { host: 'awscloud.com', path: '/trk*' },
  ],
  clicks: [
    { host: 'awstrack.me', path: '/L0/*', destination: 'path:2' },
    { path: '/CL0/*', destination: 'path:2' },
  ],
  sources: [
    'MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)',
    'corpus of MailTrackerBlocker: awstrack.me/L0/<percent-encoded destination>',
    'https://docs.aws.amazon.com/ses/latest/dg/monitor-sending-using-event-publishing-setup.html',
  ],
};
