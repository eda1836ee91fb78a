import type { Service } from '@cookiewarden/core';

/** Blue Triangle, by Blue Triangle Technologies: measurement. */
export const blueTriangle: Service = {
  id: 'blue-triangle',
  name: 'Blue Triangle',
  operator: 'Blue Triangle Technologies',
  category: 'statistical',
  hosts: [{ host: 'btttag.com' }],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
