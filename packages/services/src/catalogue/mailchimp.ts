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
  hosts: [
    { host: 'chimpstatic.com' },
    { host: 'list-manage.com' },
    { host: 'mailchimp.com' },
    { host: '*', path: '*/wp-content/plugins/mailchimp-for-woocommerce/*' },
  ],
  inline: ['chimpstatic.com/mcjs-connected/', 'list-manage.com/track/open.php'],
  clickIds: ['mc_cid', 'mc_eid'],
  sources: [
    { source: 'open-cookie-database', date: '2026-01-21' },
    {
      source: 'wappalyzer',
      date: '2023-01-24',
      facts: ['chimpstatic.com/mcjs-connected/', 'chimpstatic.com', 'mailchimp.com'],
    },
    {
      source: 'mail-tracker-blocker',
      date: '2026-02-01',
      facts: ['list-manage.com/track/open.php', 'list-manage.com'],
    },
    {
      source: 'https://wordpress.org/plugins/',
      date: '2026-11-26',
      facts: ['*/wp-content/plugins/mailchimp-for-woocommerce/*'],
    },
  ],
};
