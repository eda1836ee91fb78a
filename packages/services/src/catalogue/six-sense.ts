import type { Service } from '@cookiewarden/core';

/** 6sense: companies behind visits. */
export const sixSense: Service = {
  id: 'six-sense',
  name: '6sense',
  operator: '6sense',
  category: 'advertising',
  cookies: [{ name: '6suuid', domain: '6sc.co' }],
  hosts: [{ host: '6sc.co' }],
  sources: [{ source: 'observed-responses', date: '2026-11-01' }],
};
