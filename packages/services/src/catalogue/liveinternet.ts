import type { Service } from '@cookiewarden/core';

/** LiveInternet: measurement. */
export const liveinternet: Service = {
  id: 'liveinternet',
  name: 'LiveInternet',
  operator: 'LiveInternet',
  category: 'statistical',
  cookies: [{ name: '*', domain: 'yadro.ru' }],
  hosts: [{ host: 'yadro.ru' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
