import type { Service } from '@cookiewarden/core';

/** Jivox: advertising. */
export const jivox: Service = {
  id: 'jivox',
  name: 'Jivox',
  category: 'advertising',
  hosts: [{ host: 'jivox.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
