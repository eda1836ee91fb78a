import type { MailSender } from '../sender.js';

/** ActiveCampaign: open pixels and redirecting links. */
export const activecampaign: MailSender = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  opens: [
    { path: '*/lt.php', query: 'nl=*', from: 'mail-tracker-blocker' },
    { path: '*/Prod/link-tracker', query: 'nl=*', from: 'mail-tracker-blocker' },
  ],
  clicks: [{ host: 'activehosted.com', path: '/lt.php', destination: 'opaque', from: 'memory' }],
  sources: ['MailTrackerBlocker 8a8c43c (BSD-3-Clause, (c) 2020 Aaron Lee)'],
};
