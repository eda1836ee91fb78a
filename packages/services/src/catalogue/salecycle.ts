import type { Service } from '@cookiewarden/core';

/** SaleCycle: advertising. */
export const salecycle: Service = {
  id: 'salecycle',
  name: 'SaleCycle',
  operator: 'SaleCycle',
  category: 'advertising',
  hosts: [
    { host: 'salecycle.com' },
    { host: 'd16fk4ms6rqz1v.cloudfront.net' },
    { host: 'd22j4fzzszoii2.cloudfront.net' },
    { host: 'd30ke5tqu2tkyx.cloudfront.net' },
    { host: 'dn1i8v75r669j.cloudfront.net' },
  ],
  sources: [
    { source: 'third-party-web', date: '2026-09-14' },
    {
      source: 'third-party-web',
      date: '2026-09-14',
      facts: [
        'd16fk4ms6rqz1v.cloudfront.net',
        'd22j4fzzszoii2.cloudfront.net',
        'd30ke5tqu2tkyx.cloudfront.net',
        'dn1i8v75r669j.cloudfront.net',
      ],
    },
  ],
};
