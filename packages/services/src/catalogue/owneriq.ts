import type { Service } from '@cookiewarden/core';

/** OwnerIQ: advertising. */
export const owneriq: Service = {
  id: 'owneriq',
  name: 'OwnerIQ',
  category: 'advertising',
  hosts: [{ host: 'owneriq.net' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
