import type { Service } from '@cookiewarden/core';

/** Brevo (Sendinblue): e-mail marketing. */
export const brevo: Service = {
  id: 'brevo',
  name: 'Brevo (Sendinblue)',
  operator: 'Brevo',
  category: 'advertising',
  hosts: [
    { host: 'sibautomation.com' },
    { host: 'conversations-widget.brevo.com' },
    { host: 'cdn.brevo.com' },
  ],
  inline: [
    'sibautomation.com/sa.js',
    'brevo.com/brevo-conversations.js',
    'Brevo.push',
    'cdn.brevo.com/js/sdk-loader.js',
  ],
  sources: [
    { source: 'tarteaucitron', date: '2026-07-12' },
    {
      source: 'observed-pages',
      date: '2026-11-26',
      facts: ['cdn.brevo.com', 'Brevo.push', 'cdn.brevo.com/js/sdk-loader.js'],
    },
  ],
};
