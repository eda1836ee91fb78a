import type { Service } from '@cookiewarden/core';

/** MailMunch: advertising. */
export const mailmunch: Service = {
  id: 'mailmunch',
  name: 'MailMunch',
  operator: 'MailMunch',
  category: 'advertising',
  hosts: [{ host: 'mailmunch.co' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
