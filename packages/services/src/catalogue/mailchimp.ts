import type { Service } from '@cookiewarden/core';

/** Mailchimp: e-mail marketing. */
export const mailchimp: Service = {
  id: 'mailchimp',
  name: 'Mailchimp',
  operator: 'Mailchimp',
  category: 'advertising',
  cookies: [
    { name: 'mc_cid', maxAgeSeconds: 1_209_600 },
    { name: 'mc_eid', maxAgeSeconds: 1_209_600 },
    { name: 'mc_landing_site', maxAgeSeconds: 1_209_600 },
  ],
  hosts: [{ host: 'chimpstatic.com' }, { host: 'list-manage.com' }, { host: 'mailchimp.com' }],
  clickIds: ['mc_cid', 'mc_eid'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: ['chimpstatic.com', 'list-manage.com', 'mailchimp.com'],
    },
  ],
};
