import type { Service } from '@cookiewarden/core';

/** Top.Mail.Ru, by VK: visits. */
export const mailRuTop: Service = {
  id: 'mail-ru-top',
  name: 'Top.Mail.Ru',
  operator: 'VK',
  category: 'statistical',
  hosts: [{ host: 'top-fwz1.mail.ru' }],
  inline: ['top-fwz1.mail.ru/counter'],
  sources: [{ source: 'observed-requests', date: '2026-11-01' }],
};
