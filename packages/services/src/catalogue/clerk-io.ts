import type { Service } from '@cookiewarden/core';

/** Clerk.io, by Clerk.io ApS: content and comfort. */
export const clerkIo: Service = {
  id: 'clerk-io',
  name: 'Clerk.io',
  operator: 'Clerk.io ApS',
  category: 'personalization',
  hosts: [{ host: 'clerk.io' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
