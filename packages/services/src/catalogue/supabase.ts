import type { Service } from '@cookiewarden/core';

/** Supabase Auth: sign-in. */
export const supabase: Service = {
  id: 'supabase',
  name: 'Supabase Auth',
  operator: 'Supabase',
  category: 'technical',
  cookies: [{ name: 'sb-*-auth-token' }],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
