import type { Service } from '@cookiewarden/core';

/** JivoChat: chat. */
export const jivochat: Service = {
  id: 'jivochat',
  name: 'JivoChat',
  operator: 'Jivochat',
  category: 'personalization',
  disputed: 'Chat counts as asked for once the visitor opens it, and as a tracker before that.',
  hosts: [{ host: 'jivosite.com' }],
  inline: ['jivo_api', 'jivosite.com/widget/', 'jivosite.com/script/widget/'],
  sources: [{ source: 'wappalyzer', date: '2023-01-24' }],
};
