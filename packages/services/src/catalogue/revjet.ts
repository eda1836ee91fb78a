import type { Service } from '@cookiewarden/core';

/** RevJet: advertising. */
export const revjet: Service = {
  id: 'revjet',
  name: 'RevJet',
  category: 'advertising',
  hosts: [{ host: 'revjet.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
