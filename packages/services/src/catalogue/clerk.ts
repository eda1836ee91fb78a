import type { Service } from '@cookiewarden/core';

/** Clerk: sign-in. */
export const clerk: Service = {
  id: 'clerk',
  name: 'Clerk',
  operator: 'Clerk',
  category: 'technical',
  cookies: [{ name: '__clerk_db_jwt' }],
  sources: [{ source: 'npm:@clerk/shared', date: '2026-11-01' }],
};
