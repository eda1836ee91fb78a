import type { Service } from '@cookiewarden/core';

/** Privy: advertising. */
export const privy: Service = {
  id: 'privy',
  name: 'Privy',
  operator: 'Privy',
  category: 'advertising',
  hosts: [{ host: 'privy.com' }, { host: 'privymktg.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
