import type { Service } from '@cookiewarden/core';

/** Klaro, by KIProtect: consent banner. */
export const klaro: Service = {
  id: 'klaro',
  name: 'Klaro',
  operator: 'KIProtect',
  category: 'technical',
  cookies: [{ name: 'klaro' }],
  hosts: [{ host: 'cdn.kiprotect.com' }],
  sources: [{ source: 'klaro', date: '2025-03-01' }],
};
