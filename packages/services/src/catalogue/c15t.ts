import type { Service } from '@cookiewarden/core';

/** c15t: consent banner. */
export const c15t: Service = {
  id: 'c15t',
  name: 'c15t',
  operator: 'c15t',
  category: 'technical',
  cookies: [{ name: 'c15t' }],
  storage: [{ key: 'c15t', area: 'local' }],
  sources: [{ source: 'c15t-scripts', date: '2026-09-22' }],
};
