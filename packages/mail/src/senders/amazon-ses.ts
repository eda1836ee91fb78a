import type { MailSender } from '../sender.js';

/** Amazon SES: open pixels and redirecting links. */
export const amazonSes: MailSender = {
  id: 'amazon-ses',
  name: 'Amazon SES',
  opens: [
    { host: 'awstrack.me', path: '/I0/*', from: 'mail-tracker-blocker' },
    { path: '/CI0/*-000000/*=*', from: 'mail-tracker-blocker' },
    { host: 'amazonappservices.com', path: '/trk*', from: 'mail-tracker-blocker' },
    { host: 'awscloud.com', path: '/trk*', from: 'mail-tracker-blocker' },
  ],
  clicks: [
    { host: 'awstrack.me', path: '/L0/*', destination: 'path:2', from: 'observed' },
    { path: '/CL0/http*/1/*', destination: 'path:2', from: 'memory' },
  ],
  sources: [
    'MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)',
    'links in public repositories, read in 2026',
    'https://docs.aws.amazon.com/ses/latest/dg/monitor-sending-using-event-publishing-setup.html',
  ],
};
