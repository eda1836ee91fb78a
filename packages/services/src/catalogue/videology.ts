import type { Service } from '@cookiewarden/core';

/** Videology: advertising. */
export const videology: Service = {
  id: 'videology',
  name: 'Videology',
  category: 'advertising',
  hosts: [{ host: 'tidaltv.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
