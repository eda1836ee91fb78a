import type { Service } from '@cookiewarden/core';

/** AdRiver: advertising. */
export const adriver: Service = {
  id: 'adriver',
  name: 'AdRiver',
  operator: 'AdRiver',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'adriver.ru' }],
  hosts: [{ host: 'adriver.ru' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
