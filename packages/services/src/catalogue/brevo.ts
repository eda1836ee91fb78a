import type { Service } from '@cookiewarden/core';

/** Brevo (Sendinblue): e-mail marketing. */
export const brevo: Service = {
  id: 'brevo',
  name: 'Brevo (Sendinblue)',
  operator: 'Brevo',
  category: 'advertising',
  hosts: [{ host: 'sibautomation.com' }, { host: 'conversations-widget.brevo.com' }],
  inline: ['sibautomation.com/sa.js', 'brevo.com/brevo-conversations.js'],
  sources: [{ source: 'tarteaucitron', date: '2026-07-12' }],
};
