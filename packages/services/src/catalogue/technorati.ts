import type { Service } from '@cookiewarden/core';

/** Technorati, by Synacor: advertising. */
export const technorati: Service = {
  id: 'technorati',
  name: 'Technorati',
  operator: 'Synacor',
  category: 'advertising',
  cookies: [{ name: '*', domain: 'technoratimedia.com' }],
  hosts: [{ host: 'technoratimedia.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
