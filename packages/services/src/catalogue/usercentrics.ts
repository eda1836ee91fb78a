import type { Service } from '@cookiewarden/core';

/** Usercentrics: consent banner. */
export const usercentrics: Service = {
  id: 'usercentrics',
  name: 'Usercentrics',
  operator: 'Usercentrics',
  category: 'technical',
  hosts: [
    { host: 'app.usercentrics.eu' },
    { host: 'web.cmp.usercentrics.eu' },
    { host: 'privacy-proxy.usercentrics.eu' },
  ],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
