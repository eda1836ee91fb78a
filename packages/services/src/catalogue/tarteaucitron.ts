import type { Service } from '@cookiewarden/core';

/** tarteaucitron, by AmauriC: consent banner. */
export const tarteaucitron: Service = {
  id: 'tarteaucitron',
  name: 'tarteaucitron',
  operator: 'AmauriC',
  category: 'technical',
  cookies: [{ name: 'tarteaucitron' }],
  sources: [{ source: 'c15t-scripts', date: '2026-09-22' }],
};
